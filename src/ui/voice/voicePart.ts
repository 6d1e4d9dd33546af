// What is fetched when the visitor wants to record something.

import type { ComponentType } from 'preact';
import type { RecorderProps } from './Recorder';

export { Recorder } from './Recorder';

export interface VoicePart {
  readonly Recorder: ComponentType<RecorderProps>;
}
