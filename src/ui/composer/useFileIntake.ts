// Takes the visitor's files from wherever they come, and fetches what deals with them when there are some.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadAttachmentsPart } from '../../parts/attachments';
import type { PartSituation } from '../../parts/part';
import { isPreparing } from '../attachments/preparingFiles';
import { useChat, useChatState, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { watchDrops } from './watchDrops';

type AttachmentsPart = Awaited<ReturnType<typeof loadAttachmentsPart>>;

export interface FileIntake {
  readonly part: PartSituation<AttachmentsPart>;
  readonly queue: ReturnType<AttachmentsPart['createQueue']> | null;
  /** Files are being dragged over the conversation. */
  readonly isHovered: boolean;
  /** Given and not looked at yet, because the part has not come. */
  readonly waiting: number;
  add(files: readonly File[]): void;
  tryAgain(): void;
}

/** `within`: something in the panel. */
export function useFileIntake(within: RefObject<HTMLElement | null>): FileIntake {
  const chat = useChat();
  const isEnabled = chat.config.attachments.enabled !== false;
  const source = useFeaturePart(loadAttachmentsPart);
  const part = usePart(source);
  const waiting = useRef<File[]>([]);
  const [isHovered, setHovered] = useState(false);
  const isNeeded = useChatState(
    ({ draftFiles, outbox }) => draftFiles.length > 0 || outbox.some(({ file }) => file !== undefined),
  );
  if (part.kind === 'ready') chat.made.queue ??= part.value.createQueue(chat);
  const queue = chat.made.queue ?? null;

  useLayoutEffect(() => {
    // Once only: after a failure the visitor decides.
    if ((isNeeded || isPreparing(chat.instance)) && source.get().kind === 'absent') source.want();
  }, [chat.instance, isNeeded, source]);

  // What came with the network gone waits for it like everything else; nobody has to press a button.
  const isOnline = useChatState(({ network, connection }) => network === 'up' && connection.kind === 'online');
  useLayoutEffect(() => {
    if (isOnline && waiting.current.length > 0) source.want();
  }, [isOnline, source]);

  useLayoutEffect(() => {
    if (queue && waiting.current.length > 0) queue.add(waiting.current.splice(0));
  }, [queue]);

  const add = (files: readonly File[]) => {
    if (!isEnabled || files.length === 0) return;
    if (queue) return queue.add(files);
    waiting.current.push(...files);
    source.want();
  };
  const latest = useRef(add);
  latest.current = add;

  useLayoutEffect(() => {
    const panel = within.current?.closest<HTMLElement>('.panel');
    if (!isEnabled || !panel) return;
    return watchDrops(panel, {
      onHover(hovered) {
        setHovered(hovered);
        // Somebody who drags something over is about to drop it.
        if (hovered) source.want();
      },
      onDrop: (files) => latest.current(files),
    });
  }, [within, isEnabled, source]);

  return { part, queue, isHovered, waiting: waiting.current.length, add, tryAgain: () => source.want() };
}
