import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useChat } from '../chat';
import { clockTime } from './clockTime';
import { PauseIcon, PlayIcon } from './icons';
import { pauseOthers } from './pauseOthers';
import { useMediaTexts } from './useMediaTexts';
import { useResume } from './useResume';
import { Waveform } from './Waveform';

export interface AudioBarProps {
  /** Of the recording, for the names of the controls; shown where there is no waveform. */
  readonly name: string;
  /** Null: not known yet. */
  readonly url: string | null;
  /** Null: known when the browser has looked into the recording. */
  readonly durationMs: number | null;
  /** 0 to 100 each. */
  readonly waveform: readonly number[] | null;
  onBroken(): void;
  onWorked(): void;
  /** At the end of the bar. */
  readonly children?: ComponentChildren;
}

const rates = [1, 1.5, 2];

export function AudioBar({ name, url, durationMs, waveform, onBroken, onWorked, children }: AudioBarProps) {
  const { root } = useChat();
  const mediaTexts = useMediaTexts();
  const { element, handlers } = useResume<HTMLAudioElement>({ url, onBroken, onWorked });
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [measured, setMeasured] = useState<number | null>(null);
  const [rate, setRate] = useState(1);
  const duration = measured ?? (durationMs ?? 0) / 1000;
  const share = duration > 0 ? Math.min(1, at / duration) : 0;

  const toggle = () => {
    const audio = element.current;
    if (!audio) return;
    if (!audio.paused) return audio.pause();
    // A refusal shows as an error of the element, or not at all when it was paused meanwhile.
    audio.play().catch(() => {});
  };
  const seek = (seconds: number) => {
    if (element.current) element.current.currentTime = seconds;
    setAt(seconds);
  };
  const nextRate = () => {
    const next = rates[(rates.indexOf(rate) + 1) % rates.length] ?? 1;
    setRate(next);
    if (element.current) element.current.playbackRate = next;
  };

  return (
    // Time runs from left to right in recordings, whatever the language.
    <div class="audio-bar" dir="ltr" data-playing={playing}>
      {/* biome-ignore lint/a11y/useMediaCaption: what people record for each other has none */}
      <audio
        ref={element}
        src={url ?? undefined}
        preload={durationMs === null ? 'metadata' : 'none'}
        onError={handlers.onError}
        onLoadedMetadata={(event) => {
          handlers.onLoadedMetadata();
          event.currentTarget.playbackRate = rate;
        }}
        onDurationChange={({ currentTarget: { duration: found } }) => {
          // Some recorders do not write the length down: then what the sender tells is all there is.
          if (Number.isFinite(found) && found > 0) setMeasured(found);
        }}
        onTimeUpdate={(event) => {
          handlers.onTimeUpdate();
          setAt(event.currentTarget.currentTime);
        }}
        onPlay={(event) => {
          pauseOthers(root, event.currentTarget);
          setPlaying(true);
        }}
        onPause={() => setPlaying(false)}
        onEnded={() => seek(0)}
      />
      <button
        type="button"
        class="audio-play"
        aria-label={playing ? mediaTexts.pause(name) : mediaTexts.play(name)}
        onClick={toggle}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
      </button>
      <div class="audio-track">
        {waveform ? (
          <Waveform levels={waveform} share={share} />
        ) : (
          <>
            <bdi class="audio-name" title={name}>
              {name}
            </bdi>
            <span class="audio-line">
              <span style={{ inlineSize: `${share * 100}%` }} />
            </span>
          </>
        )}
        <input
          type="range"
          class="audio-seek"
          min={0}
          max={Math.max(duration, 0.1)}
          step={0.1}
          value={at}
          aria-label={mediaTexts.seek}
          aria-valuetext={mediaTexts.seekAt(clockTime(at), clockTime(duration))}
          onInput={(event) => seek(event.currentTarget.valueAsNumber)}
        />
        <span class="audio-times">
          <span>{clockTime(playing || at > 0 ? at : Math.round(duration))}</span>
          {(playing || at > 0 || rate !== 1) && (
            <button type="button" class="audio-rate" aria-label={mediaTexts.speed(rate)} onClick={nextRate}>
              {rate}×
            </button>
          )}
        </span>
      </div>
      {children}
    </div>
  );
}
