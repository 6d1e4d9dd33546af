// In which form a voice note is recorded: one that the browser can write, and the conversation takes.

export interface RecordingType {
  /** For the recorder. */
  readonly mimeType: string;
  /** For the message: without parameters. */
  readonly contentType: string;
  readonly extension: string;
}

/** The most widely playable first. Flex takes of these only `mp4` from a web chat. */
const mimeTypes = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm;codecs=opus'];

const types: readonly RecordingType[] = mimeTypes.map((mimeType) => {
  const [contentType = mimeType] = mimeType.split(';');
  return { mimeType, contentType, extension: contentType.slice('audio/'.length) };
});

/**
 * Null where nothing fits. `allowed`: the types of the option `attachments`, as extensions or MIME types; anything that is
 * no list stands for what Flex takes.
 */
export function recordingType(allowed: unknown, canRecord: (mimeType: string) => boolean): RecordingType | null {
  const list = Array.isArray(allowed)
    ? allowed.map((entry) => String(entry).toLowerCase().replace(/^\./, ''))
    : ['mp4'];
  const takes = ({ contentType, extension }: RecordingType) =>
    [extension, contentType, 'audio/*'].some((entry) => list.includes(entry));
  return types.find((type) => takes(type) && canRecord(type.mimeType)) ?? null;
}

/** What this browser can record with; null where it cannot at all, as on a page without https. */
export function recorderHere(allowed: unknown): RecordingType | null {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (typeof mediaDevices?.getUserMedia !== 'function' || typeof MediaRecorder !== 'function') return null;
  return recordingType(allowed, (mimeType) => MediaRecorder.isTypeSupported(mimeType));
}
