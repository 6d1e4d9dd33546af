// The frame: a dialog beside the launcher where there is room, a modal over the whole screen where there is none; a region
// where the page has given it a place of its own.

import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Announcer } from './announcer/Announcer';
import { useChat, useChatState } from './chat';
import { focusInto, keepFocusInside } from './focus';
import { useMedia } from './useMedia';
import { useVisualViewport } from './useVisualViewport';

export const panelId = 'parlor-panel';
export const titleId = 'parlor-title';

/** As in panel.css: no room for a panel beside the launcher. */
const fullScreen = '(max-width: 479.98px), (max-height: 419.98px)';

export function Panel({ children }: { readonly children: ComponentChildren }) {
  const { engine, root, launcher, language, config } = useChat();
  /** Else the page has put it where it is: it keeps nobody in, and nobody asked for the focus to go there. */
  const isFloating = config.placement === 'floating';
  /** Who hears of a dialog expects a way out of it. A section that has a name is a region. */
  const Frame = (isFloating ? 'dialog' : 'section') as 'dialog';
  const isOpen = useChatState((state) => state.panel === 'open');
  // A press then only shows it. Not what asks the endpoint or stores something when it is drawn.
  const isDrawnAhead = useChatState(
    ({ session }) => session.kind === 'none' && config.whenClosed === 'chat' && !config.form.rich,
  );
  const isModal = useMedia(fullScreen) && isFloating;
  const panel = useRef<HTMLDialogElement>(null);
  const wasOpened = useRef(false);
  wasOpened.current ||= isOpen || isDrawnAhead;

  useVisualViewport(panel, isOpen && (isModal || config.placement === 'fullPage'));

  useLayoutEffect(() => {
    const dialog = panel.current;
    if (!dialog) return;
    const { activeElement } = root;
    const focused = activeElement instanceof HTMLElement && dialog.contains(activeElement) ? activeElement : null;
    // Closed first in any case: an open dialog cannot change between modal and not.
    if (dialog.open) dialog.close();
    // Measured before anything changes: later it would cost another layout.
    if (isOpen) growOutOf(launcher.button, dialog);
    dialog.toggleAttribute('open', isOpen && !isModal);
    if (!isOpen) {
      if (focused) launcher.button.focus({ preventScroll: true });
      return;
    }
    launcher.button.setAttribute('aria-controls', panelId);
    // `show()` would take the focus even when the page has opened the panel by itself: hence the attribute.
    if (isModal) dialog.showModal();
    if (focused) focused.focus({ preventScroll: true });
    else if (isModal || (isFloating && openedByVisitor(root, launcher.button))) focusInto(dialog, isModal);
    return () => launcher.button.removeAttribute('aria-controls');
  }, [isOpen, isModal, isFloating, root, launcher]);

  const close = () => engine.dispatch({ kind: 'closePanel' });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDialogElement>) => {
    // Keys pressed in here must not reach the shortcuts of the host page, which sees no field behind our host element.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape' && isFloating) {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab' && isModal) {
      keepFocusInside(event.currentTarget, event);
    }
  };

  return (
    <Frame
      ref={panel}
      id={panelId}
      class="panel"
      part="panel"
      aria-modal={isFloating ? isModal : undefined}
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyUp={stopPropagation}
      onKeyPress={stopPropagation}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={(event) => {
        // Closed by the browser, for instance with Android's back gesture.
        if (!event.currentTarget.open && engine.get().panel === 'open') close();
      }}
    >
      {/* The frame goes with the launcher, which follows the page's direction; what is inside, that of its language. */}
      <div class="panel-body" dir={language.direction} lang={language.locale}>
        <Announcer />
        {wasOpened.current && children}
      </div>
    </Frame>
  );
}

/** Sets the origin of the panel's growth; a launcher that is not shown leaves the one of the css. */
function growOutOf(launcher: HTMLElement, panel: HTMLElement) {
  const { left, top, width, height } = launcher.getBoundingClientRect();
  const [x, y] = [left + width / 2 - panel.offsetLeft, top + height / 2 - panel.offsetTop];
  panel.style.transformOrigin = width > 0 ? `${x}px ${y}px` : '';
}

/** A page that opens the panel while it loads must not pull the focus out of what the visitor is doing. */
function openedByVisitor(root: ShadowRoot, launcher: HTMLButtonElement): boolean {
  return root.activeElement === launcher || navigator.userActivation?.isActive === true;
}

function stopPropagation(event: Event) {
  event.stopPropagation();
}
