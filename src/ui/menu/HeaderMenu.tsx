import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadMenuPart } from '../../parts/menu';
import { useChat, useChatState, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { useView } from '../conversation/view';
import { icon } from '../icons';
import { type EntryKind, menuEntries } from './entries';

type Open =
  | { readonly kind: 'nothing' | 'end' | 'transcript' | 'elsewhere' | 'handoff' }
  | { readonly kind: 'menu'; readonly at: 'first' | 'last' };

const MoreIcon = icon(
  'M5 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0zM11.6 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0zM18.2 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0z',
);
const nothing: Open = { kind: 'nothing' };

/** The button in the header, and whatever it has opened. */
export function HeaderMenu() {
  const menu = useFeaturePart(loadMenuPart);
  const part = usePart(menu);
  const isTakingUp = useChatState(({ takingUp }) => takingUp !== null);
  useLayoutEffect(() => {
    // Once only: it may have to say that this leads nowhere.
    if (isTakingUp && menu.get().kind === 'absent') menu.want();
  }, [isTakingUp, menu]);
  return (
    <>
      {part.kind === 'ready' && <part.value.TakeUpProblem />}
      <MenuButton />
    </>
  );
}

function MenuButton() {
  const [view, showView] = useView();
  const { config } = useChat();
  const texts = useTexts();
  const menu = useFeaturePart(loadMenuPart);
  const part = usePart(menu);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Open>(nothing);
  const isEmpty = useChatState(
    (state) => menuEntries(state, { canNotify: false, canEnd: config.mode === 'live' }).length === 0,
  );
  const close = () => setOpen(nothing);
  useEffect(() => {
    if (isEmpty) setOpen(nothing);
  }, [isEmpty]);
  if (isEmpty || view === 'list') return null;

  const choose = (kind: Exclude<EntryKind, 'sound' | 'notify'>) => {
    if (kind !== 'list') return setOpen({ kind });
    close();
    showView('list');
  };

  const show = (at: 'first' | 'last') => {
    menu.want();
    setOpen({ kind: 'menu', at });
  };
  const isOpen = open.kind === 'menu';
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button menu-button"
        part="header-button"
        aria-label={texts.menu.open}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isOpen && part.kind === 'loading'}
        onPointerEnter={menu.want}
        onFocus={menu.want}
        onClick={() => (isOpen ? close() : show('first'))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          show(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        <MoreIcon />
      </button>
      {isOpen && part.kind === 'ready' && (
        <part.value.Menu button={button} focusFirst={open.at} onClose={close} onChoose={choose} />
      )}
      {isOpen && part.kind === 'failed' && (
        <p class="menu menu-failed" role="alert">
          {texts.errors.loadFailed}{' '}
          <button type="button" class="text-button" onClick={menu.want}>
            {texts.tryAgain}
          </button>
        </p>
      )}
      {open.kind !== 'nothing' && open.kind !== 'menu' && part.kind === 'ready' && (
        <part.value.MenuDialog kind={open.kind} opener={button} onClose={close} />
      )}
    </>
  );
}
