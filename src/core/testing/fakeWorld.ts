// The ports of one page on fakes, for an engine that a test builds itself. A whole chat: harness.ts.

import type { Ports } from '../ports';
import { createFakeClock } from './fakeClock';
import { createFakeEndpoint } from './fakeEndpoint';
import { createFakeFiles } from './fakeFiles';
import { createFakeService } from './fakeService';
import { createFakeStorage } from './fakeStorage';

export function createFakeWorld(storage: Ports['storage'] = createFakeStorage().open(), now?: number) {
  const clock = createFakeClock(now);
  const service = createFakeService(clock);
  const endpoint = createFakeEndpoint(clock.now, service.issued);
  const ports: Ports = {
    clock,
    endpoint,
    storage,
    files: createFakeFiles().open(),
    loadTransport: async () => service.makeTransport(),
    random: () => 0.5,
    report: () => {},
    pageContext: () => ({}),
  };
  return { clock, service, endpoint, storage, ports };
}
