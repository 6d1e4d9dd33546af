// How a picture lies on the stage of the viewer: how large, and how far from the middle. Pixels of the screen.

export interface View {
  /** 1: all of it is to be seen. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Sizes {
  readonly stage: Size;
  /** Of the picture at scale 1. */
  readonly picture: Size;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const whole: View = { scale: 1, x: 0, y: 0 };
export const largest = 8;
const middle: Point = { x: 0, y: 0 };

/** What is at `point` (counted from the middle of the stage) stays there, as far as the edges allow it. */
export function zoomBy(view: View, factor: number, sizes: Sizes, point: Point = middle): View {
  const scale = Math.min(largest, Math.max(1, view.scale * factor));
  const grown = scale / view.scale;
  return within({ scale, x: point.x - (point.x - view.x) * grown, y: point.y - (point.y - view.y) * grown }, sizes);
}

export function panBy(view: View, dx: number, dy: number, sizes: Sizes): View {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, sizes);
}

/** No gap between picture and edge where the picture is larger than the stage; in the middle where it is not. */
function within({ scale, x, y }: View, { stage, picture }: Sizes): View {
  const free = (size: number, room: number) => Math.max(0, (size * scale - room) / 2);
  const clamp = (value: number, most: number) => (most === 0 ? 0 : Math.min(most, Math.max(-most, value)));
  return { scale, x: clamp(x, free(picture.width, stage.width)), y: clamp(y, free(picture.height, stage.height)) };
}
