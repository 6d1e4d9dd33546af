// @vitest-environment node
import { expect, it } from 'vitest';
import { trusted } from './trusted';

/** As under `trusted-types parlor`: each name once. */
function strictWindow(allowed: string) {
  const taken = new Set<string>();
  const trustedTypes = {
    createPolicy(name: string, { createScriptURL }: { createScriptURL(address: string): string }) {
      if (name !== allowed || taken.has(name)) throw new TypeError('refused');
      taken.add(name);
      return { createScriptURL: (address: string) => `trusted ${createScriptURL(address)}` };
    },
  };
  return { trustedTypes };
}

it('each worker of a page gets a trusted address, though the policy can be made once', () => {
  const [page, frame] = [strictWindow('parlor'), strictWindow('parlor')];
  expect(trusted('/one.js', page)).toBe('trusted /one.js');
  expect(trusted('/two.js', page)).toBe('trusted /two.js');
  expect(trusted('/one.js', frame)).toBe('trusted /one.js');
});

it('where the policy is refused, or there are no trusted types, the address is as it was', () => {
  expect(trusted('/one.js', strictWindow('theirs'))).toBe('/one.js');
  expect(trusted('/one.js', {})).toBe('/one.js');
});
