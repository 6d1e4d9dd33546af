// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { purge, storedSlices } from './purge';

const deleteDatabase = vi.fn();
beforeEach(() => {
  vi.stubGlobal('indexedDB', { deleteDatabase });
});

it('removes what is ours from every place, and leaves what is not', () => {
  for (const area of [localStorage, sessionStorage]) {
    area.setItem('parlor:default:session', '1');
    area.setItem('parlor:default:unheard-of', '1');
    area.setItem('parlor:other:session', '1');
    area.setItem('cart', '1');
  }
  const removeItem = vi.fn();
  purge('default', { removeItem });
  for (const area of [localStorage, sessionStorage]) {
    expect(Object.keys(area).sort()).toEqual(['cart', 'parlor:other:session']);
  }
  expect(removeItem.mock.calls.flat()).toEqual(storedSlices.map((slice) => `parlor:default:${slice}`));
  expect(deleteDatabase).toHaveBeenCalledWith('parlor:default');
});

it('goes on where one place is forbidden', () => {
  sessionStorage.setItem('parlor:default:outbox', '1');
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  purge('default', {
    removeItem() {
      throw new Error('broken');
    },
  });
  expect(sessionStorage.getItem('parlor:default:outbox')).toBeNull();
});
