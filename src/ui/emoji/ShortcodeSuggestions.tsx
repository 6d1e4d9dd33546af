// Emoji offered while a name is typed in the composer. The focus stays in the field, which points at the chosen one.

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { enEmoji } from '../../i18n/enEmoji';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';
import css from './emoji.css?inline';
import { readMemory, remember, writeMemory } from './emojiMemory';
import { supportedNames } from './emojiSections';
import { insertText } from './insertText';
import type { Emoji } from './parseNames';
import { searchEmoji } from './searchEmoji';
import { shortcodeAt } from './shortcodeAt';
import { withTone } from './skinTone';

interface Props {
  readonly field: HTMLTextAreaElement;
  readonly names: string;
}

interface Offer {
  /** Where the colon is. */
  readonly start: number;
  readonly emoji: readonly Emoji[];
  readonly chosen: number;
}

/** What was put in place of what: the next key may take it back. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const most = 6;

export function ShortcodeSuggestions({ field, names }: Props) {
  const { root, storage } = useChat();
  const texts = useTexts(enEmoji).emoji;
  const id = useId();
  const { all } = useMemo(() => supportedNames(names), [names]);
  const [offer, setOffer] = useState<Offer | null>(null);
  const replaced = useRef<Replaced | null>(null);
  /** Start of a name that is to stay as it was written. */
  const refused = useRef<number | null>(null);

  useLayoutEffect(() => adopt(root, [css]), [root]);

  useLayoutEffect(() => {
    const attributes: Readonly<Record<string, string>> = offer
      ? { 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-activedescendant': `${id}-${offer.chosen}` }
      : {};
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) field.removeAttribute(name);
    };
  }, [field, id, offer]);

  const replace = (start: number, end: number, text: string) => {
    field.setSelectionRange(start, end);
    insertText(field, text);
  };

  const accept = (start: number, picked: Emoji) => {
    const memory = readMemory(storage);
    const emoji = picked.hasTones ? withTone(picked.emoji, memory.tone) : picked.emoji;
    writeMemory(storage, remember(memory, emoji));
    const end = field.selectionStart;
    const written = field.value.slice(start, end);
    replace(start, end, emoji);
    replaced.current = { start, end: start + emoji.length, written };
    setOffer(null);
  };

  const look = (inputType: string) => {
    replaced.current = null;
    const found = field.selectionStart === field.selectionEnd ? shortcodeAt(field.value, field.selectionStart) : null;
    if (inputType === 'historyUndo' && found) refused.current = found.start;
    if (found?.start !== refused.current) refused.current = null;
    if (!found || found.start === refused.current) return setOffer(null);
    if (!found.isClosed) {
      const emoji = searchEmoji(all, found.name, most);
      return setOffer(emoji.length > 0 ? { start: found.start, emoji, chosen: 0 } : null);
    }
    const meant = all.find(({ shortcodes }) => shortcodes.includes(found.name.toLowerCase()));
    if (meant) accept(found.start, meant);
    else setOffer(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const take = () => {
      event.preventDefault();
      // The composer must not send, the panel must not close.
      event.stopImmediatePropagation();
    };
    const { current: last } = replaced;
    const isRightAfter = last && field.selectionStart === last.end && field.selectionEnd === last.end;
    if (event.key === 'Backspace' && isRightAfter) {
      take();
      refused.current = last.start;
      replace(last.start, last.end, last.written);
      return;
    }
    if (!offer) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = offer.emoji[offer.chosen];
    if (step !== 0) {
      take();
      setOffer({ ...offer, chosen: (offer.chosen + step + offer.emoji.length) % offer.emoji.length });
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen) {
      take();
      accept(offer.start, chosen);
    } else if (event.key === 'Escape') {
      take();
      refused.current = offer.start;
      setOffer(null);
    }
  };

  const handlers = useRef({ look, onKeyDown });
  handlers.current = { look, onKeyDown };
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    field.addEventListener(
      'input',
      (event) => {
        const { inputType, isComposing } = event as InputEvent;
        if (!isComposing) handlers.current.look(inputType);
      },
      { signal },
    );
    // Before the composer's own listener.
    field.addEventListener('keydown', (event) => handlers.current.onKeyDown(event), { signal, capture: true });
    field.addEventListener('blur', () => setOffer(null), { signal });
    field.addEventListener('pointerdown', () => setOffer(null), { signal });
    // What was typed while the files were on their way.
    if ((field.getRootNode() as Document | ShadowRoot).activeElement === field) handlers.current.look('');
    return () => stop.abort();
  }, [field]);

  if (!offer) return null;
  return (
    <div id={id} class="emoji-popup emoji-offer" role="listbox" aria-label={texts.suggestions}>
      {offer.emoji.map((emoji, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
        <div
          key={emoji.emoji}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === offer.chosen}
          // Pressing it must not take the focus out of the field.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => accept(offer.start, emoji)}
        >
          <span aria-hidden="true">
            {emoji.hasTones ? withTone(emoji.emoji, readMemory(storage).tone) : emoji.emoji}
          </span>
          <bdi>{emoji.name}</bdi>
          <bdi class="emoji-code">:{emoji.shortcodes[0]}:</bdi>
        </div>
      ))}
    </div>
  );
}
