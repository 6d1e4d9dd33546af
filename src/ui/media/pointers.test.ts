import { expect, test } from 'vitest';
import { createPointers } from './pointers';

const at = (x: number, y = 0) => ({ x, y });

test('one finger drags, and says how far in all when it lets go', () => {
  const pointers = createPointers();
  pointers.down(1, at(0));
  expect(pointers.move(1, at(-30))).toEqual({ kind: 'drag', dx: -30, dy: 0, total: at(-30) });
  expect(pointers.move(1, at(-90, 5))).toMatchObject({ kind: 'drag', dx: -60, dy: 5 });
  expect(pointers.up(1, 0)).toMatchObject({ kind: 'drop', total: at(-90, 5), tapped: false });
});

test('two fingers apart are a zoom around the point between them', () => {
  const pointers = createPointers();
  pointers.down(1, at(-50));
  pointers.down(2, at(50));
  expect(pointers.move(2, at(150))).toMatchObject({ kind: 'pinch', factor: 2, at: at(50), dx: 50 });
});

test('the finger that is left over from two is no swipe', () => {
  const pointers = createPointers();
  pointers.down(1, at(0));
  pointers.down(2, at(50));
  expect(pointers.up(2, 0)).toBeNull();
  pointers.move(1, at(-300));
  expect(pointers.up(1, 0)).toMatchObject({ kind: 'drop', total: at(0), tapped: false });
});

test('twice in short order at the same place is a double tap, thrice is not two of them', () => {
  const pointers = createPointers();
  const tap = (x: number, time: number) => {
    pointers.down(1, at(x));
    return pointers.up(1, time);
  };
  expect(tap(0, 0)).toMatchObject({ tapped: true, twice: false });
  expect(tap(5, 200)).toMatchObject({ tapped: true, twice: true });
  expect(tap(5, 350)).toMatchObject({ tapped: true, twice: false });
  expect(tap(200, 400)).toMatchObject({ twice: false });
  expect(tap(200, 1400)).toMatchObject({ twice: false });
});

test('what was never put down means nothing', () => {
  const pointers = createPointers();
  expect(pointers.move(7, at(9))).toBeNull();
  expect(pointers.up(7, 0)).toBeNull();
});
