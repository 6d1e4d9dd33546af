// One picture as large as the window, above the page and the panel.

import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useChat, useChatState } from '../chat';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { focusInto } from '../focus';
import { CloseIcon } from '../icons';
import { DownloadButton } from './DownloadButton';
import { FileName } from './FileName';
import { EndIcon, StartIcon, ZoomInIcon, ZoomOutIcon } from './icons';
import { LargePicture } from './LargePicture';
import type { Shown } from './mediaStore';
import { Neighbours } from './Neighbours';
import { altOf } from './Picture';
import { picturesOf } from './pictures';
import { shownName } from './shownName';
import { useMediaTexts } from './useMediaTexts';
import { useOnTop } from './useOnTop';
import { useZoom } from './useZoom';
import { largest } from './zoom';

interface Props {
  readonly shown: Shown;
  /** Null closes it. */
  onShow(sid: string | null): void;
}

const zoomStep = 1.5;
const panStep = 80;

export function Viewer({ shown, onShow }: Props) {
  const { engine, config, root } = useChat();
  const texts = useTexts();
  const mediaTexts = useMediaTexts();
  const formats = useFormats();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const messages = useChatState((state) => state.timeline.messages);
  const pictures = useMemo(() => picturesOf(engine.get()), [engine, messages]);
  const at = pictures.findIndex(({ media }) => media.sid === shown.sid);
  const entry = pictures[at];
  const close = () => onShow(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      const { opener } = shown;
      // The browser gives the focus back by itself, but the message may have been drawn anew or taken away meanwhile.
      if (opener.isConnected) opener.focus({ preventScroll: true });
      else {
        const panel = root.querySelector<HTMLElement>('dialog.panel');
        if (panel) focusInto(panel, true);
      }
    };
  }, []);
  useOnTop(dialog);

  // Taken out of the conversation while it was looked at.
  useEffect(() => {
    if (!entry) close();
  });

  const isRightToLeft = () => dialog.current !== null && getComputedStyle(dialog.current).direction === 'rtl';
  const go = (step: number) => {
    const next = pictures[at + step];
    if (next) onShow(next.media.sid);
  };
  const goTowards = (side: 'left' | 'right') => go((side === 'right') === isRightToLeft() ? -1 : 1);
  const { scale, zoom, pan, reset } = useZoom({
    stage,
    picture,
    sid: shown.sid,
    onSwipe: (towards) => goTowards(towards === 'left' ? 'right' : 'left'),
    onDismiss: close,
    onOutside: close,
  });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDialogElement>) => {
    // Not to the panel, which Escape would close as well, and not to the page.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!onKey(event.key)) return;
    event.preventDefault();
  };
  const onKey = (key: string): boolean => {
    switch (key) {
      case 'Escape':
        close();
        return true;
      case 'ArrowLeft':
        if (scale > 1) pan(panStep, 0);
        else goTowards('left');
        return true;
      case 'ArrowRight':
        if (scale > 1) pan(-panStep, 0);
        else goTowards('right');
        return true;
      case 'ArrowUp':
        pan(0, panStep);
        return true;
      case 'ArrowDown':
        pan(0, -panStep);
        return true;
      case '+':
      case '=':
        zoom(zoomStep);
        return true;
      case '-':
        zoom(1 / zoomStep);
        return true;
      case '0':
        reset();
        return true;
      default:
        return false;
    }
  };

  const name = (entry && shownName(entry.media.filename)) ?? mediaTexts.unnamedImage;
  const place = mediaTexts.position(at + 1, pictures.length);
  const author = entry?.from === 'visitor' ? texts.you : (entry?.author ?? config.title ?? texts.agent);
  return (
    <dialog
      ref={dialog}
      class="viewer"
      aria-label={mediaTexts.viewer}
      onKeyDown={onKeyDown}
      onKeyUp={stopPropagation}
      onKeyPress={stopPropagation}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={(event) => {
        // By the browser, for instance with Android's back gesture.
        if (!event.currentTarget.open) close();
      }}
    >
      <div class="viewer-bar">
        <p class="viewer-words">
          <FileName name={name} />
          {entry && (
            <span class="viewer-meta">
              {pictures.length > 1 && `${place} · `}
              <bdi>{author}</bdi>, <time title={formats.full(entry.at)}>{formats.time(entry.at)}</time>
            </span>
          )}
        </p>
        <button
          type="button"
          class="icon-button viewer-zoom"
          aria-label={mediaTexts.zoomOut}
          aria-disabled={scale === 1}
          onClick={() => zoom(1 / zoomStep)}
        >
          <ZoomOutIcon />
        </button>
        <button
          type="button"
          class="icon-button viewer-zoom"
          aria-label={mediaTexts.zoomIn}
          aria-disabled={scale === largest}
          onClick={() => zoom(zoomStep)}
        >
          <ZoomInIcon />
        </button>
        {entry && <DownloadButton key={shown.sid} media={entry.media} />}
        <button type="button" class="icon-button" aria-label={mediaTexts.closeViewer} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <div ref={stage} class="viewer-stage" data-zoomed={scale > 1}>
        {entry && <LargePicture key={shown.sid} entry={entry} picture={picture} />}
      </div>
      {pictures.length > 1 && (
        <>
          <button
            type="button"
            class="icon-button viewer-step"
            data-step="previous"
            aria-label={mediaTexts.previous}
            aria-disabled={at === 0}
            onClick={() => go(-1)}
          >
            <StartIcon />
          </button>
          <button
            type="button"
            class="icon-button viewer-step"
            data-step="next"
            aria-label={mediaTexts.next}
            aria-disabled={at === pictures.length - 1}
            onClick={() => go(1)}
          >
            <EndIcon />
          </button>
        </>
      )}
      {/* In here, since all the rest of the page is silent while the viewer is open. */}
      <p class="sr-only" role="status">
        {entry && `${altOf(entry.media, mediaTexts)}. ${place}.`}
        {scale > 1 && ` ${mediaTexts.zoomed(Math.round(scale * 100))}`}
      </p>
      <Neighbours next={pictures[at + 1]?.media} previous={pictures[at - 1]?.media} />
    </dialog>
  );
}

function stopPropagation(event: Event) {
  event.stopPropagation();
}
