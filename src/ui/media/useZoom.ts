// Zooming, moving and swiping of the picture in the viewer. The picture is moved without drawing anything anew.

import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createPointers } from './pointers';
import { type Point, panBy, type Sizes, type View, whole, zoomBy } from './zoom';

interface Options {
  readonly stage: RefObject<HTMLElement | null>;
  readonly picture: RefObject<HTMLImageElement | null>;
  /** Another picture starts anew. */
  readonly sid: string;
  /** To the picture beside it, as the fingers move: `left` is a swipe to the left. */
  onSwipe(towards: 'left' | 'right'): void;
  /** Pulled away. */
  onDismiss(): void;
  /** Pressed beside the picture. */
  onOutside(): void;
}

const doubleTapScale = 2.5;
const swipeDistance = 60;
const dismissDistance = 100;

export function useZoom(options: Options) {
  const { stage, picture, sid } = options;
  const view = useRef<View>(whole);
  const [scale, setScale] = useState(1);
  const latest = useRef(options);
  latest.current = options;

  const show = useCallback(
    (next: View, pulled: Point = { x: 0, y: 0 }) => {
      view.current = next;
      setScale(next.scale);
      const { style } = picture.current ?? {};
      style?.setProperty('transform', `translate(${next.x + pulled.x}px, ${next.y + pulled.y}px) scale(${next.scale})`);
    },
    [picture],
  );

  const zoom = useCallback(
    (factor: number, point?: Point) => {
      const sizes = sizesOf(stage.current, picture.current);
      if (sizes) show(zoomBy(view.current, factor, sizes, point));
    },
    [stage, picture, show],
  );
  const pan = useCallback(
    (dx: number, dy: number) => {
      const sizes = sizesOf(stage.current, picture.current);
      if (sizes) show(panBy(view.current, dx, dy, sizes));
    },
    [stage, picture, show],
  );

  // Another picture starts anew.
  useLayoutEffect(() => show(whole), [show, sid]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const pointers = createPointers();
    const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      element.dataset.held = '';
      pointers.down(event.pointerId, fromMiddle(event));
    };
    const move = (event: PointerEvent) => {
      const gesture = pointers.move(event.pointerId, fromMiddle(event));
      if (gesture?.kind === 'pinch') {
        zoom(gesture.factor, gesture.at);
        pan(gesture.dx, gesture.dy);
      } else if (gesture?.kind === 'drag') {
        if (view.current.scale > 1) pan(gesture.dx, gesture.dy);
        else show(whole, pulledBy(gesture.total));
      }
    };
    const up = (event: PointerEvent) => {
      const gesture = pointers.up(event.pointerId, event.timeStamp);
      if (gesture?.kind !== 'drop') return;
      delete element.dataset.held;
      if (gesture.twice) return zoom(view.current.scale > 1 ? 0 : doubleTapScale, gesture.at);
      if (gesture.tapped && !covers(picture.current, event)) return latest.current.onOutside();
      if (view.current.scale > 1) return;
      show(whole);
      const { x, y } = gesture.total;
      if (Math.abs(x) > swipeDistance && Math.abs(x) > Math.abs(y)) latest.current.onSwipe(x < 0 ? 'left' : 'right');
      else if (y > dismissDistance && y > Math.abs(x)) latest.current.onDismiss();
    };
    const cancel = (event: PointerEvent) => {
      pointers.cancel(event.pointerId);
      delete element.dataset.held;
      if (view.current.scale === 1) show(whole);
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      // A pinch on a touch pad comes as a wheel with ctrl, in smaller steps; some browsers count in lines.
      const step = event.deltaY * (event.deltaMode === 1 ? 16 : 1) * (event.ctrlKey ? 0.01 : 0.002);
      zoom(Math.exp(-step), fromMiddle(event));
    };
    const refit = () => show(view.current.scale === 1 ? whole : view.current);
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    element.addEventListener('wheel', wheel, { passive: false });
    window.addEventListener('resize', refit);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
      element.removeEventListener('wheel', wheel);
      window.removeEventListener('resize', refit);
    };
  }, [stage, picture, show, zoom, pan]);

  return { scale, zoom, pan, reset: useCallback(() => show(whole), [show]) };
}

/** At scale 1 the picture follows the finger sideways or downwards, whichever it does more. */
function pulledBy({ x, y }: Point): Point {
  return Math.abs(x) > Math.abs(y) ? { x, y: 0 } : { x: 0, y: Math.max(0, y) };
}

function sizesOf(stage: HTMLElement | null, picture: HTMLImageElement | null): Sizes | null {
  if (!stage || !picture) return null;
  return {
    stage: { width: stage.clientWidth, height: stage.clientHeight },
    picture: { width: picture.offsetWidth, height: picture.offsetHeight },
  };
}

function covers(picture: HTMLElement | null, { clientX, clientY }: PointerEvent): boolean {
  if (!picture) return false;
  const { left, right, top, bottom } = picture.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
