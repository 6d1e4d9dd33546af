import { expect, test } from 'vitest';
import { largest, panBy, type Sizes, whole, zoomBy } from './zoom';

const sizes: Sizes = { stage: { width: 400, height: 400 }, picture: { width: 400, height: 200 } };

test('what lies under the fingers stays there', () => {
  const point = { x: 100, y: 0 };
  const view = zoomBy(whole, 4, sizes, point);
  // The point of the picture that was at 100 is 100 times 4 away from its middle now.
  expect(view.x + 100 * view.scale).toBe(point.x);
});

test('no smaller than all of it, no larger than the limit', () => {
  expect(zoomBy(whole, 0.1, sizes)).toEqual(whole);
  expect(zoomBy(whole, 1000, sizes).scale).toBe(largest);
});

test('zoomed out again it lies in the middle, wherever it was', () => {
  expect(zoomBy({ scale: 4, x: 500, y: 100 }, 0, sizes, { x: 90, y: 90 })).toEqual(whole);
});

test('it is moved as far as its edges, and not at all where it is smaller than the stage', () => {
  const view = panBy({ scale: 2, x: 0, y: 0 }, 1000, 1000, sizes);
  expect(view).toEqual({ scale: 2, x: 200, y: 0 });
  expect(panBy(whole, 50, 50, sizes)).toEqual(whole);
});
