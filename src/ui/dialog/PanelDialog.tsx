// A question that covers the panel, and nothing of the page beside it. Not a `<dialog>`: that would cover the whole window.

import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import { keepFocusInside } from '../focus';
import dialogCss from './dialog.css?inline';

export interface PanelDialogProps {
  readonly title: string;
  /** Where the focus goes afterwards. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function PanelDialog({ title, opener, onClose, children }: PanelDialogProps) {
  const { root } = useChat();
  const titleId = useId();
  const cover = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => adopt(root, [dialogCss]), [root]);
  useLayoutEffect(() => {
    const { current } = cover;
    if (!current) return;
    const setFree = setAside(current);
    dialog.current?.focus({ preventScroll: true });
    return () => {
      const hadFocus = current.contains(root.activeElement);
      setFree();
      if (hadFocus) opener.current?.focus({ preventScroll: true });
    };
  }, [root, opener]);

  return (
    // A press beside the dialog is a shortcut: the keyboard has Escape and a button.
    <div
      ref={cover}
      class="dialog-cover"
      onPointerDown={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div
        ref={dialog}
        class="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Tab') {
            event.stopPropagation();
            keepFocusInside(event.currentTarget, event);
          } else if (event.key === 'Escape') {
            // It would close the whole panel.
            event.stopPropagation();
            event.preventDefault();
            onClose();
          }
        }}
      >
        <h2 id={titleId} class="dialog-title">
          {title}
        </h2>
        {children}
      </div>
    </div>
  );
}

/** Everything else in the panel rests until the dialog is gone; only the live regions go on. */
function setAside(cover: HTMLElement): () => void {
  const resting: HTMLElement[] = [];
  for (let element = cover; element.parentElement && !element.matches('.panel'); element = element.parentElement) {
    for (const sibling of element.parentElement.children) {
      if (sibling === element || !(sibling instanceof HTMLElement)) continue;
      if (sibling.inert || sibling.classList.contains('announcer')) continue;
      sibling.inert = true;
      resting.push(sibling);
    }
  }
  return () => {
    for (const element of resting) element.inert = false;
  };
}
