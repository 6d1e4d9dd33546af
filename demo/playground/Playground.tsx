// Design on the left, the widget on the right, the code a press away. The address holds the design, so it can be sent on.

import { useEffect, useState } from 'preact/hooks';
import { CheckDialog } from './CheckDialog';
import { CodeDialog } from './CodeDialog';
import { Controls } from './Controls';
import { type Design, firstDesign, fromFragment, same, toFragment } from './design';
import { begin, change, redo, undo } from './history';
import { Icon } from './Icon';
import { type LanguageChoice, languageChoices, loadLanguageChoices } from './languageChoices';
import { Stage } from './Stage';

export function Playground() {
  const [history, setHistory] = useState(() => begin(fromFragment(location.hash)));
  const [languages, setLanguages] = useState<readonly LanguageChoice[]>(() => languageChoices([]));
  const [dialog, setDialog] = useState<'none' | 'code' | 'check'>('none');
  const [isShared, setShared] = useState(false);
  /** What a phone shows: there is room for one of them. */
  const [view, setView] = useState<'design' | 'preview'>('design');
  const design = history.present;

  useEffect(() => {
    loadLanguageChoices().then(setLanguages);
    const hear = () => setHistory((now) => change(now, fromFragment(location.hash), 'address', Date.now()));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);

  useEffect(() => {
    const fragment = toFragment(design);
    const { pathname, search } = location;
    // Replaced, not pushed: Back leaves the playground, undo is there for the steps.
    window.history.replaceState(null, '', `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`);
    setShared(false);
  }, [design]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLElement && event.target.matches('input:not([type]), textarea');
      if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      setHistory(event.shiftKey ? redo : undo);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  const set = (part: Partial<Design>, what: string) =>
    setHistory((now) => change(now, { ...now.present, ...part }, what, Date.now()));

  return (
    <div class="playground">
      <header class="bar">
        <h1>
          <span class="mark" aria-hidden="true" />
          <span class="name">
            Parlor <span class="name-more">playground</span>
          </span>
        </h1>
        <div class="bar-buttons">
          <button
            type="button"
            class="icon"
            aria-label="Undo"
            title="Undo"
            disabled={history.past.length === 0}
            onClick={() => setHistory(undo)}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            class="icon"
            aria-label="Redo"
            title="Redo"
            disabled={history.future.length === 0}
            onClick={() => setHistory(redo)}
          >
            <Icon name="redo" />
          </button>
          <button type="button" class="icon more" aria-label="More" popovertarget="more">
            <Icon name="more" />
          </button>
          {/* In line where there is room for it (playground.css). */}
          <div id="more" class="more-list" popover="auto">
            <button
              type="button"
              class="button"
              disabled={same(design, firstDesign)}
              onClick={() => set(firstDesign, 'reset')}
            >
              Reset
            </button>
            <button type="button" class="button" onClick={() => setDialog('check')}>
              Check a page
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                navigator.clipboard.writeText(location.href).then(
                  () => setShared(true),
                  () => {},
                )
              }
            >
              {isShared ? 'Link copied' : 'Copy link'}
            </button>
          </div>
          <button type="button" class="button primary" onClick={() => setDialog('code')}>
            <Icon name="code" /> Get the code
          </button>
        </div>
      </header>
      <main class="columns" data-view={view}>
        <Controls design={design} languages={languages} set={set} />
        <Stage design={design} />
      </main>
      <nav class="views" aria-label="What to see">
        <button type="button" aria-pressed={view === 'design'} onClick={() => setView('design')}>
          Design
        </button>
        <button type="button" aria-pressed={view === 'preview'} onClick={() => setView('preview')}>
          Preview
        </button>
      </nav>
      {dialog === 'code' && <CodeDialog design={design} onClose={() => setDialog('none')} />}
      {dialog === 'check' && <CheckDialog onClose={() => setDialog('none')} />}
    </div>
  );
}
