import { useEffect, useRef, useState } from 'preact/hooks';
import { loadMenuPart } from '../../parts/menu';
import { loadTranscriptPart } from '../../parts/transcript';
import { useChatState, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { PartDialog } from '../dialog/PartDialog';
import { icon } from '../icons';
import { menuEntries } from './entries';

type Open =
  | { readonly kind: 'nothing' | 'end' | 'transcript' }
  | { readonly kind: 'menu'; readonly at: 'first' | 'last' };

const MoreIcon = icon(
  'M5 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0zM11.6 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0zM18.2 12a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0z',
);
const nothing: Open = { kind: 'nothing' };

/** The button in the header, and whatever it has opened. */
export function HeaderMenu() {
  const texts = useTexts();
  const menu = useFeaturePart(loadMenuPart);
  const part = usePart(menu);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Open>(nothing);
  const isEmpty = useChatState((state) => menuEntries(state, { canNotify: false }).length === 0);
  const close = () => setOpen(nothing);
  useEffect(() => {
    if (isEmpty) setOpen(nothing);
  }, [isEmpty]);
  if (isEmpty) return null;

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
        <part.value.Menu
          button={button}
          focusFirst={open.at}
          onClose={close}
          onChoose={(kind: 'transcript' | 'end') => setOpen({ kind })}
        />
      )}
      {isOpen && part.kind === 'failed' && (
        <p class="menu menu-failed" role="alert">
          {texts.errors.loadFailed}{' '}
          <button type="button" class="text-button" onClick={menu.want}>
            {texts.tryAgain}
          </button>
        </p>
      )}
      {open.kind === 'end' && (
        <PartDialog title={texts.ending.title} opener={button} onClose={close} load={loadMenuPart}>
          {({ EndConversation }) => <EndConversation onClose={close} />}
        </PartDialog>
      )}
      {open.kind === 'transcript' && (
        <PartDialog title={texts.transcript.title} opener={button} onClose={close} load={loadTranscriptPart}>
          {({ GetTranscript }) => <GetTranscript onClose={close} />}
        </PartDialog>
      )}
    </>
  );
}
