// What is fetched with the first message that has a file.

import type { ComponentType } from 'preact';
import type { Media } from '../../core/message';
import type { AudioBarProps } from './AudioBar';

export { AudioBar } from './AudioBar';
export { FilesOfMessage } from './FilesOfMessage';
export { MediaViewer } from './MediaViewer';

export interface MediaPart {
  readonly FilesOfMessage: ComponentType<{ readonly media: readonly Media[] }>;
  readonly AudioBar: ComponentType<AudioBarProps>;
  /** The looks of it all, and the viewer; once in a conversation. */
  readonly MediaViewer: ComponentType;
}
