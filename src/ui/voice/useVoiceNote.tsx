import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadVoicePart } from '../../parts/voice';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { recorderHere } from './recordingType';

/** The button for a voice note, null where none can be recorded; and what takes the composer's place meanwhile. */
export function useVoiceNote(): { readonly button: ComponentChild; readonly recorder: ComponentChild } {
  const { config } = useChat();
  const texts = useTexts();
  const part = useFeaturePart(loadVoicePart);
  const situation = usePart(part);
  const [wanted, setWanted] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const [type] = useState(() => (config.attachments.enabled === false ? null : recorderHere(config.attachments.types)));

  // The recorder has gone, and with it what had the focus.
  const wasWanted = useRef(wanted);
  useEffect(() => {
    if (wasWanted.current && !wanted) again.current?.focus({ preventScroll: true });
    wasWanted.current = wanted;
  }, [wanted]);

  if (!type) return { button: null, recorder: null };
  if (wanted && situation.kind === 'ready') {
    return { button: null, recorder: <situation.value.Recorder type={type} onClose={() => setWanted(false)} /> };
  }
  const label = situation.kind === 'failed' && wanted ? texts.errors.loadFailed : texts.recordVoice;
  return {
    recorder: null,
    button: (
      <button
        ref={again}
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-busy={wanted && situation.kind !== 'failed'}
        onClick={() => {
          part.want();
          setWanted(true);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3.5a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
        </svg>
      </button>
    ),
  };
}
