import { expect, it, vi } from 'vitest';
import { createPart } from './part';

it('is fetched once, however often it is wanted', async () => {
  const load = vi.fn(async () => 'value');
  const part = createPart(load, vi.fn());
  const seen: string[] = [];
  part.subscribe(() => seen.push(part.get().kind));
  part.want();
  part.want();
  await vi.waitFor(() => expect(part.get()).toEqual({ kind: 'ready', value: 'value' }));
  part.want();
  expect(load).toHaveBeenCalledTimes(1);
  expect(seen).toEqual(['loading', 'ready']);
});

it('passes over one failure, with another address for the second try', async () => {
  const load = vi.fn(async (attempt: number) => {
    if (attempt === 0) throw new Error('network');
    return attempt;
  });
  const onFailure = vi.fn();
  const part = createPart(load, onFailure);
  part.want();
  await vi.waitFor(() => expect(part.get()).toEqual({ kind: 'ready', value: 1 }));
  expect(onFailure).not.toHaveBeenCalled();
});

it('says so when it cannot be had, and can be wanted again', async () => {
  let down = true;
  const load = vi.fn(async (attempt: number) => {
    if (down) throw new Error('network');
    return attempt;
  });
  const onFailure = vi.fn();
  const part = createPart(load, onFailure);
  part.want();
  await vi.waitFor(() => expect(part.get().kind).toBe('failed'));
  expect(onFailure).toHaveBeenCalledTimes(1);
  down = false;
  part.want();
  await vi.waitFor(() => expect(part.get()).toEqual({ kind: 'ready', value: 2 }));
});
