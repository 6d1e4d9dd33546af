// A chat on the page before its code is: draws the launcher, notes what is asked for, and fetches the rest when somebody
// shows intent. Script tag and npm entry both end here.

import type { Listener } from '../contract';
import type { AppModule } from '../handoff';
import type { Files, Widget, WidgetModule } from './files';
import { isTrue } from './isTrue';
import { createLauncher, type Launcher } from './launcher';
import { guarded, report } from './report';
import { readStored } from './stored';

type Call = readonly [name: string, ...args: readonly unknown[]];

export interface LazyWidget {
  /** Once, with the options as the page gave them; `host` in them is an element of the page that becomes the host. */
  init(options: Readonly<Record<string, unknown>>): void;
  /** Every other command. Before `init`, and while the code is on its way, each waits its turn. */
  run(...call: Call): unknown;
  /** Whether it has left the page, also because the visitor withdrew consent. */
  isGone(): boolean | undefined;
  destroy(): void;
}

/** Commands that are no reason to fetch anything. */
const patient = /^(on|off|identify|set|prefill|update|track)/;

/** `instance` separates the storage of several chats on one site and is `default` for the script tag. */
export function createLazyWidget(instance: string, files: Files): LazyWidget {
  let options: Readonly<Record<string, unknown>>;
  let launcher: Launcher | undefined;
  let widget: Widget | undefined;
  let attempt = 0;
  let progress: 'notStarted' | 'consent' | 'idle' | 'loading' | 'loadFailed' = 'notStarted';
  /** Until then nothing that it needs is fetched, and nothing stored. */
  let accepted: unknown = false;
  /** Whether the widget is needed before somebody shows intent. The app, which is fetched then, has it in it as well. */
  let isEarly: unknown;
  let wantsOpen = false;
  let waiting: (readonly [Call, (answer: unknown) => void])[] = [];

  const stored = (key: string) => readStored(options.storage, `parlor:${instance}:${key}`);

  function replay() {
    for (const [call, answer] of waiting.splice(0)) guarded('a command', () => answer(run(...call)));
  }

  /** Fetches what a visitor is likely to need next. Nothing is begun by it. */
  async function prefetch() {
    if (widget) return widget.prefetch();
    if (!launcher || progress === 'loading') return;
    progress = 'loading';
    const file = isEarly || !accepted ? 'widget' : 'app';
    const fetchWidget = (): Promise<WidgetModule & Partial<AppModule>> => files[file](attempt++);
    try {
      const module = await fetchWidget().catch(fetchWidget);
      const made = await module.createWidget(instance, options, files, launcher, module);
      if (launcher.signal.aborted) return;
      widget = made;
      replay();
      if (wantsOpen) widget.open();
    } catch (error) {
      progress = 'loadFailed';
      report('not loaded', error);
      // A network that went may come back.
      addEventListener('online', () => widget || prefetch(), launcher);
      // Nobody asked for it yet: then nobody needs to know.
      if (!wantsOpen) return;
      launcher.fail();
      const detail = { kind: progress };
      launcher.host.dispatchEvent(new CustomEvent('parlor:error', { detail, bubbles: true }));
      for (const [[name, event, listener]] of waiting) {
        if (/^on/.test(name) && event === 'error') guarded('listener', () => (listener as Listener<'error'>)(detail));
      }
    }
  }

  function wish(open: boolean) {
    wantsOpen = open;
    launcher?.show(undefined, open);
    if (open) prefetch();
  }

  function run(...call: Call): unknown {
    const [name, ...args] = call;
    if (widget) return widget.call(name, args);
    if (name === 'status') return !launcher || launcher.button.parentNode ? progress : 'hidden';
    if (launcher) {
      if (/^(open|close|toggle)$/.test(name)) return wish(name === 'open' || (name === 'toggle' && !wantsOpen));
      if (name === 'show') return launcher.root.prepend(launcher.button);
      if (name === 'hide') {
        launcher.button.remove();
        return wish(false);
      }
      if (name === 'purge') wish(false);
      // Said on every page of some sites, and no news.
      if (name === 'consent' && accepted && args[0]) return;
    }
    const answer = new Promise((resolve) => waiting.push([call, resolve]));
    if (!(accepted ? patient : /^(?!consent|purge)/).test(name)) prefetch();
    if (/^on/.test(name)) return () => run('off', ...args);
    // The others answer nothing: a page that waits for them need not wait for `init`.
    if (!/^(open|close|toggle|show|hide|consent|purge)$/.test(name)) return answer;
  }

  async function begin() {
    const { consent, placement, proactive, startOpen, whenClosed } = options;
    // Whatever else it is: who writes something there wants a gate. Compared, as a trap must not be made a text.
    accepted = consent == null || consent === false || consent === 'false';
    progress = accepted ? 'idle' : 'consent';
    const isPlaced = placement === 'inline' || placement === 'fullPage';
    isEarly = isPlaced || whenClosed || proactive;
    replay();
    // No launcher: whatever is to be seen at its place comes with the code.
    if (isPlaced) {
      launcher?.button.remove();
      return prefetch();
    }
    accepted ||= await stored('consent');
    if (!accepted) return;
    if (progress === 'consent') progress = 'idle';
    if (isTrue(startOpen)) run('open');
    else if (isEarly) prefetch();
    // The fragment of a resume link has a conversation as well.
    else if (/#parlor-r/.test(location.href) || (await stored('session')))
      (window.requestIdleCallback ?? setTimeout)(prefetch);
  }

  return {
    init(given) {
      options = given;
      launcher = createLauncher(instance, options, run, () => (widget || accepted) && prefetch());
      begin();
    },
    run,
    isGone: () => launcher?.signal.aborted,
    destroy() {
      waiting = [];
      launcher?.remove();
    },
  };
}
