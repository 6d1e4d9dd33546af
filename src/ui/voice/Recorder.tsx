// In the composer's place while a voice note is made: recording, then listening to it, then sending. Pressed to start and
// pressed to stop: nothing has to be held.

import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { enVoice } from '../../i18n/enVoice';
import { loadMediaPart } from '../../parts/media';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState, usePart } from '../chat';
import { SendIcon } from '../conversation/conversationIcons';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { CloseIcon } from '../icons';
import { clockTime } from '../media/clockTime';
import { Waveform } from '../media/Waveform';
import { openMicrophone, type Recording, release, startRecording, type VoiceNote } from './recording';
import type { RecordingType } from './recordingType';
import voiceCss from './voice.css?inline';

export interface RecorderProps {
  readonly type: RecordingType;
  /** Sent or discarded. */
  onClose(): void;
}

type Situation =
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'recorded'; readonly note: VoiceNote; readonly url: string; readonly problem: boolean }
  | { readonly kind: 'failed'; readonly why: 'denied' | 'noMicrophone' | 'failed' };

const longestMs = 5 * 60_000;
const warningSeconds = 10;
/** So many moments of the recording are to be seen while it goes on. */
const shownLevels = 48;

export function Recorder({ type, onClose }: RecorderProps) {
  const { root, engine, files, newId, language } = useChat();
  const voice = language.of('voice', enVoice);
  const texts = useTexts();
  const media = useFeaturePart(loadMediaPart);
  const player = usePart(media);
  const [situation, setSituation] = useState<Situation>({ kind: 'asking' });
  const [levels, setLevels] = useState<readonly number[]>([]);
  const [durationMs, setDurationMs] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const isOpen = useChatState((state) => state.panel === 'open');
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => adopt(root, [voiceCss]), [root]);

  useEffect(() => {
    media.want();
    let wanted = true;
    let recording: Recording | null = null;
    let url: string | null = null;
    openMicrophone()
      .then((stream) => {
        if (!wanted) return release(stream);
        setLevels([]);
        recording = startRecording(stream, {
          type,
          longestMs,
          onLevel(level, elapsed) {
            setLevels((before) => [...before.slice(1 - shownLevels), level]);
            setDurationMs(elapsed);
          },
          onEnd(note) {
            if (!note) return setSituation({ kind: 'failed', why: 'failed' });
            url = URL.createObjectURL(note.content);
            setSituation({ kind: 'recorded', note, url, problem: false });
          },
        });
        setSituation({ kind: 'recording', recording });
      })
      .catch((error: unknown) => {
        if (wanted) setSituation({ kind: 'failed', why: reasonOf(error) });
      });
    return () => {
      wanted = false;
      recording?.discard();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [type, attempt, media]);

  // Nobody is listened to who does not see it. What has been said stays.
  const recording = situation.kind === 'recording' ? situation.recording : null;
  useEffect(() => {
    if (!recording) return;
    if (!isOpen) return recording.stop();
    const look = () => {
      if (document.hidden) recording.stop();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [recording, isOpen]);

  // Each step has one thing to be done next.
  const { kind } = situation;
  useEffect(() => {
    if (isOpen) main.current?.focus();
  }, [kind]);

  const send = async () => {
    if (situation.kind !== 'recorded') return;
    const { content, durationMs: length, waveform } = situation.note;
    const id = newId();
    try {
      await files.write(id, content);
    } catch {
      return setSituation({ ...situation, problem: true });
    }
    const name = `voice-note.${type.extension}`;
    const details = { durationMs: length, waveform };
    engine.dispatch({
      kind: 'sendFile',
      file: { id, name, contentType: type.contentType, size: content.size, details },
    });
    onClose();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || !recording) return;
    // The first press ends the recording and keeps it; the panel stays.
    event.stopPropagation();
    event.preventDefault();
    recording.stop();
  };

  const secondsLeft = Math.ceil((longestMs - durationMs) / 1000);
  const discard = (
    <button type="button" class="icon-button" aria-label={voice.discard} title={voice.discard} onClick={onClose}>
      <CloseIcon />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flexible box everywhere
    <div class="voice" role="group" aria-label={voice.recorder} data-kind={kind} onKeyDown={onKeyDown}>
      {kind === 'asking' && (
        <>
          {discard}
          <p class="voice-words">{voice.asking}</p>
        </>
      )}
      {recording && (
        <>
          {discard}
          <span class="voice-dot" aria-hidden="true" />
          <span class="voice-time">{clockTime(durationMs / 1000)}</span>
          <span class="voice-levels" dir="ltr">
            <Waveform levels={[...Array<number>(shownLevels - levels.length).fill(0), ...levels]} share={0} />
          </span>
          {secondsLeft <= warningSeconds && <span class="voice-words">{voice.secondsLeft(secondsLeft)}</span>}
          <button
            ref={main}
            type="button"
            class="send voice-stop"
            aria-label={voice.stop}
            onClick={() => recording.stop()}
          >
            <span aria-hidden="true" />
          </button>
        </>
      )}
      {situation.kind === 'recorded' && (
        <>
          {discard}
          <div class="voice-player">
            {player.kind === 'ready' ? (
              <player.value.AudioBar
                name={voice.note}
                url={situation.url}
                durationMs={situation.note.durationMs}
                waveform={situation.note.waveform}
                onBroken={() => {}}
                onWorked={() => {}}
              />
            ) : (
              <span class="voice-time">{clockTime(situation.note.durationMs / 1000)}</span>
            )}
          </div>
          <button ref={main} type="button" class="send" aria-label={voice.send} onClick={() => void send()}>
            <SendIcon />
          </button>
        </>
      )}
      {situation.kind === 'failed' && (
        <>
          <p class="voice-words" role="alert">
            {voice[situation.why]}
          </p>
          <button
            ref={main}
            type="button"
            class="text-button"
            onClick={() => {
              setSituation({ kind: 'asking' });
              setAttempt((count) => count + 1);
            }}
          >
            {texts.tryAgain}
          </button>
          <button type="button" class="icon-button" aria-label={voice.close} onClick={onClose}>
            <CloseIcon />
          </button>
        </>
      )}
      {situation.kind === 'recorded' && situation.problem && (
        <p class="voice-problem" role="alert">
          {voice.notSent}
        </p>
      )}
      <p class="sr-only" role="status">
        {recording && (secondsLeft === warningSeconds ? voice.secondsLeft(secondsLeft) : voice.recording)}
        {situation.kind === 'recorded' && voice.recorded(clockTime(situation.note.durationMs / 1000))}
      </p>
    </div>
  );
}

function reasonOf(error: unknown): 'denied' | 'noMicrophone' | 'failed' {
  const { name } = error instanceof Error ? error : { name: '' };
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' ? 'noMicrophone' : 'failed';
}
