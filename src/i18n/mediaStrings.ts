// The texts around files in a conversation; they come with what shows files.

export interface MediaStrings {
  /** Accessible name of a file that opens in a tab. */
  open(name: string, size: string): string;
  readonly openFailed: string;
  /** Alternative text of a picture: `what` is what its sender says of it, or its name. */
  image(what: string): string;
  readonly unnamedImage: string;
  /** Instead of a picture that is not fetched by itself. */
  loadImage(size: string): string;
  /** Instead of a moving picture, where the visitor wants less motion. */
  playAnimation(size: string): string;
  readonly imageFailed: string;
  readonly videoFailed: string;
  readonly audioFailed: string;
  /** The file was taken out of the conversation. */
  readonly gone: string;
  moreImages(count: number): string;
  download(name: string): string;
  downloadSized(name: string, size: string): string;
  readonly downloadFailed: string;

  /** Accessible name of the viewer. */
  readonly viewer: string;
  /** `at` from 1. */
  position(at: number, count: number): string;
  readonly previous: string;
  readonly next: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** `percent` of the size at which all of it is to be seen. */
  zoomed(percent: number): string;
  readonly closeViewer: string;

  readonly voiceNote: string;
  video(name: string): string;
  play(name: string): string;
  pause(name: string): string;
  /** Accessible name of the control with which a recording is moved through. */
  readonly seek: string;
  /** Times as in `0:42`. */
  seekAt(at: string, duration: string): string;
  /** `rate`: 1, 1.5 or 2. */
  speed(rate: number): string;
}
