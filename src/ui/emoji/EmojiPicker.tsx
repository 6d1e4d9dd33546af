import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { enEmoji } from '../../i18n/enEmoji';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { CategoryBar } from './CategoryBar';
import { EmojiGrid, type GridControls } from './EmojiGrid';
import { type EmojiMemory, readMemory, remember, writeMemory } from './emojiMemory';
import { sectionsOf, supportedNames } from './emojiSections';
import type { Emoji } from './parseNames';
import { searchEmoji } from './searchEmoji';
import { withTone } from './skinTone';
import { ToneChooser } from './ToneChooser';

interface Props {
  /** As the file of a language has them. */
  readonly names: string;
  /** `stay`: the visitor wants to pick more. */
  onPick(emoji: string, stay: boolean): void;
}

export function EmojiPicker({ names, onPick }: Props) {
  const texts = useTexts(enEmoji).emoji;
  const { storage, made } = useChat();
  const [memory, setMemory] = useState(() => readMemory(storage));
  // As they were when the picker opened: nothing moves under the pointer of somebody who picks several.
  const [{ recent }] = useState(memory);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Emoji | null>(null);
  const [current, setCurrent] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridControls>(null);
  const hintId = useId();
  // Once: reading them takes as long as a frame.
  if (made.emoji?.of !== names) made.emoji = { of: names, ...supportedNames(names) };
  const { groups, tones, all } = made.emoji;
  const isSearching = query.trim() !== '';
  const sections = useMemo(
    () =>
      isSearching
        ? [{ key: 'found', name: '', emoji: searchEmoji(all, query) }]
        : sectionsOf(groups, all, recent, texts.recent),
    [all, groups, recent, query, isSearching, texts],
  );
  const foundCount = isSearching ? (sections[0]?.emoji.length ?? 0) : null;

  // While searching, what Enter picks.
  const previewed = shown ?? (isSearching ? sections[0]?.emoji[0] : null);

  const change = (next: EmojiMemory) => {
    setMemory(next);
    writeMemory(storage, next);
  };
  const drawn = ({ emoji, hasTones }: Emoji) => (hasTones ? withTone(emoji, memory.tone) : emoji);
  const pick = (picked: Emoji, stay: boolean) => {
    const emoji = drawn(picked);
    change(remember(memory, emoji));
    onPick(emoji, stay);
  };
  const searchOn = (character: string) => {
    search.current?.focus();
    setQuery(query + character);
  };

  return (
    <>
      <div class="emoji-search">
        <input
          ref={search}
          type="search"
          dir={query ? 'auto' : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="done"
          maxLength={60}
          aria-label={texts.search}
          aria-describedby={hintId}
          placeholder={texts.search}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setShown(null);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            const first = sections[0]?.emoji[0];
            if (event.key === 'Enter') {
              event.preventDefault();
              if (isSearching && first) pick(first, event.shiftKey);
            } else if (event.key === 'ArrowDown') {
              event.preventDefault();
              grid.current?.focus();
            } else if (event.key === 'Escape' && query !== '') {
              // The first one clears what was typed, the second closes.
              event.preventDefault();
              event.stopPropagation();
              setQuery('');
            }
          }}
        />
      </div>
      <p id={hintId} class="sr-only" role="status">
        <Settled text={foundCount === null ? '' : texts.found(foundCount, sections[0]?.emoji[0]?.name ?? '')} />
      </p>
      {!isSearching && (
        <CategoryBar sections={sections} current={current} onChoose={(key) => grid.current?.scrollTo(key)} />
      )}
      {foundCount === 0 ? (
        <p class="emoji-none" aria-hidden="true">
          {texts.found(0, '')}
        </p>
      ) : (
        <EmojiGrid
          key={isSearching ? query : ''}
          controls={grid}
          sections={sections}
          isFirstMarked={isSearching && shown === null}
          drawn={drawn}
          label={texts.open}
          onPick={pick}
          onShow={setShown}
          onSection={setCurrent}
          onLeave={() => search.current?.focus()}
          onType={searchOn}
        />
      )}
      <div class="emoji-foot">
        <p class="emoji-preview" aria-hidden="true">
          {previewed && <span>{drawn(previewed)}</span>}
          {previewed && <bdi>{previewed.name}</bdi>}
        </p>
        <ToneChooser tone={memory.tone} names={tones} onChoose={(tone) => change({ ...memory, tone })} />
      </div>
    </>
  );
}

/** What is said while somebody types would be out of date before it is heard: only what stays is said. */
function Settled({ text }: { readonly text: string }) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return <>{settled}</>;
}
