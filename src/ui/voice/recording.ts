// One recording from the microphone. Whatever ends it, the microphone is given back.

import { levelOf, waveformOf } from './levels';
import type { RecordingType } from './recordingType';

export interface VoiceNote {
  readonly content: Blob;
  readonly durationMs: number;
  /** 0 to 100 each. */
  readonly waveform: readonly number[];
}

export interface Recording {
  /** Ends it; what was recorded comes through `onEnd`. */
  stop(): void;
  /** Ends it, and nothing comes. */
  discard(): void;
}

interface Options {
  readonly type: RecordingType;
  readonly longestMs: number;
  /** About twenty times a second, 0 to 100. */
  onLevel(level: number, durationMs: number): void;
  /** Null when the browser gave nothing. */
  onEnd(note: VoiceNote | null): void;
}

const levelEveryMs = 50;
/** Enough for speech; a minute is a third of a megabyte. */
const bitsPerSecond = 48_000;

/** Asks for the microphone. Rejects as `getUserMedia` does. */
export async function openMicrophone(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
}

export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Throws when the browser cannot record from this stream, which it then gives back. */
export function startRecording(stream: MediaStream, { type, longestMs, onLevel, onEnd }: Options): Recording {
  const levels: number[] = [];
  const chunks: Blob[] = [];
  let wanted = true;
  let timer: ReturnType<typeof setInterval> | undefined;
  let context: AudioContext | null = null;

  function letGo(): void {
    clearInterval(timer);
    release(stream);
    context?.close().catch(() => {});
    context = null;
  }

  try {
    const recorder = new MediaRecorder(stream, { mimeType: type.mimeType, audioBitsPerSecond: bitsPerSecond });
    const began = performance.now();
    const duration = () => Math.min(longestMs, performance.now() - began);
    const stop = () => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    let durationMs = 0;
    recorder.ondataavailable = ({ data }) => {
      if (data.size > 0) chunks.push(data);
    };
    // Also when the microphone was unplugged, or taken away by the browser.
    recorder.onstop = () => {
      durationMs = Math.max(1, Math.round(duration()));
      letGo();
      if (!wanted) return;
      const content = new Blob(chunks, { type: type.contentType });
      onEnd(content.size > 0 ? { content, durationMs, waveform: waveformOf(levels) } : null);
    };
    const measure = analyser(stream, (made) => {
      context = made;
    });
    timer = setInterval(() => {
      const level = measure();
      levels.push(level);
      onLevel(level, duration());
      if (performance.now() - began >= longestMs) stop();
    }, levelEveryMs);
    recorder.start();
    return {
      stop,
      discard() {
        wanted = false;
        stop();
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** A recording without a picture of it is still a recording: where there is no analyser, all is silence. */
function analyser(stream: MediaStream, onContext: (context: AudioContext) => void): () => number {
  try {
    const context = new AudioContext();
    onContext(context);
    const node = context.createAnalyser();
    node.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(node);
    const samples = new Float32Array(node.fftSize);
    return () => {
      node.getFloatTimeDomainData(samples);
      return levelOf(samples);
    };
  } catch {
    return () => 0;
  }
}
