import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { PanelDialog } from './PanelDialog';

export interface PartDialogProps<Value> {
  readonly title: string;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly load: (attempt: number) => Promise<Value>;
  readonly children: (part: Value) => ComponentChildren;
}

/** A dialog whose contents are fetched when it opens. */
export function PartDialog<Value>({ title, opener, onClose, load, children }: PartDialogProps<Value>) {
  const texts = useTexts();
  const wanted = useFeaturePart(load);
  const part = usePart(wanted);
  useLayoutEffect(() => wanted.want(), [wanted]);
  return (
    <PanelDialog title={title} opener={opener} onClose={onClose}>
      {part.kind === 'ready' ? (
        children(part.value)
      ) : part.kind === 'failed' ? (
        <>
          <p role="alert">{texts.errors.loadFailed}</p>
          <div class="dialog-actions">
            <button type="button" class="button button-quiet" onClick={onClose}>
              {texts.transcript.close}
            </button>
            <button type="button" class="button" onClick={wanted.want}>
              {texts.tryAgain}
            </button>
          </div>
        </>
      ) : (
        <div class="dialog-waiting" aria-busy="true" />
      )}
    </PanelDialog>
  );
}
