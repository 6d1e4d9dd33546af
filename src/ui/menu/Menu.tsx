import type { ComponentType, RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { enMenu } from '../../i18n/enMenu';
import { adopt } from '../../theme/adopt';
import { readAttention, writeAttention } from '../attention/attentionSettings';
import { askToNotify, canNotify, mayNotify } from '../attention/notifications';
import { useChat, useChatState } from '../chat';
import { CheckIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { icon } from '../icons';
import { type EntryKind, menuEntries } from './entries';
import menuCss from './menu.css?inline';

export interface MenuProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly focusFirst: 'first' | 'last';
  readonly onClose: () => void;
  readonly onChoose: (kind: Exclude<EntryKind, 'sound' | 'notify'>) => void;
}

const icons: { readonly [Kind in EntryKind]: ComponentType } = {
  list: icon('M5 7h14M5 12h14M5 17h9'),
  elsewhere: icon(
    'M8.5 3.5h7a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19V5a1.5 1.5 0 0 1 1.5-1.5zM11 17.5h2',
  ),
  handoff: icon('M4 12h13M12.5 7.5L17 12l-4.5 4.5M20 5v14', true),
  sound: icon('M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11'),
  notify: icon('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4'),
  transcript: icon('M12 4v11M7.5 11L12 15.5l4.5-4.5M5 20h14'),
  end: icon('M14 4H6v16h8M10 12h10M16.5 8.5L20 12l-3.5 3.5', true),
};

/** After the menu-button pattern of the ARIA practices. */
export function Menu({ button, focusFirst, onClose, onChoose }: MenuProps) {
  const { root, storage, config } = useChat();
  const texts = useTexts(enMenu).menu;
  const menu = useRef<HTMLDivElement>(null);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  // Joined, so that only another choice of entries renders anew.
  const entries = useChatState((state) =>
    menuEntries(state, { canNotify: canNotify(), canEnd: config.mode === 'live' }).join(),
  ).split(',') as EntryKind[];
  const { sound, notify } = readAttention(storage);
  const isOn: Partial<Record<EntryKind, boolean>> = { sound, notify: notify && mayNotify() };

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const focus = (index: number) => items().at(index)?.focus({ preventScroll: true });
  const leave = () => {
    button.current?.focus({ preventScroll: true });
    onClose();
  };

  useLayoutEffect(() => adopt(root, [menuCss]), [root]);
  useLayoutEffect(() => {
    items()
      .at(focusFirst === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
  }, [focusFirst]);
  useLayoutEffect(() => {
    const closeOutside = (event: Event) => {
      const path = event.composedPath();
      if (![menu.current, button.current].some((part) => part && path.includes(part))) onClose();
    };
    window.addEventListener('pointerdown', closeOutside, true);
    return () => window.removeEventListener('pointerdown', closeOutside, true);
  }, [button, onClose]);

  const choose = async (kind: EntryKind) => {
    switch (kind) {
      case 'sound':
        writeAttention(storage, { sound: !sound });
        break;
      case 'notify':
        // Asked within the press: browsers allow it nowhere else.
        writeAttention(storage, { notify: isOn.notify ? false : await askToNotify() });
        break;
      default:
        return onChoose(kind);
    }
    renderAgain(undefined);
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = items();
    const at = all.indexOf(root.activeElement as HTMLElement);
    switch (event.key) {
      case 'ArrowDown':
        focus((at + 1) % all.length);
        break;
      case 'ArrowUp':
        focus(at - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(-1);
        break;
      case 'Escape':
        leave();
        break;
      case 'Tab':
        // Closes, and goes on from the button.
        leave();
        return;
      default: {
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return;
        const letter = event.key.toLocaleLowerCase();
        const next = [...all.slice(at + 1), ...all.slice(0, at + 1)];
        next.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
        break;
      }
    }
    event.preventDefault();
    // Escape would close the panel as well.
    event.stopPropagation();
  };

  return (
    <div ref={menu} class="menu" role="menu" aria-label={texts.open} tabIndex={-1} onKeyDown={onKeyDown}>
      {entries.map((kind) => {
        const Icon = icons[kind];
        const on = isOn[kind];
        return (
          <button
            key={kind}
            type="button"
            class="menu-item"
            role={on === undefined ? 'menuitem' : 'menuitemcheckbox'}
            {...(on === undefined ? {} : { 'aria-checked': on })}
            tabIndex={-1}
            onClick={() => void choose(kind)}
          >
            <Icon />
            <span class="menu-label">{texts[kind]}</span>
            {on && <CheckIcon />}
          </button>
        );
      })}
    </div>
  );
}
