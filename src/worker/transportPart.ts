// Decides where the transport runs, and starts it there: in a worker where the page allows one, else on the page.

import { chatError } from '../core/errors';
import type { ChatTransport } from '../core/ports';
import { loadTwilioPart, twilioFile } from '../parts/twilio';
import { createLastingTransport, type Started } from './lastingTransport';
import { createRemoteTransport } from './remoteTransport';
import { isWorkerWelcome, startWorker } from './startWorker';

/** Whether to use a worker: `auto` where nothing can go wrong with it. */
export type WorkerChoice = 'auto' | 'always' | 'never';

/** After so many deaths, something on this machine has it in for our workers. */
const livesOfWorkers = 3;

/** `attempt`: how many times the files could not be fetched before. Rejects with `loadFailed`. */
export function createTransport(choice: WorkerChoice, attempt: number): Promise<ChatTransport> {
  let fetches = attempt;

  async function onPage(): Promise<Started> {
    try {
      const { createTwilioTransport } = await loadTwilioPart(fetches++);
      return { transport: createTwilioTransport(), where: 'page' };
    } catch (error) {
      throw chatError('loadFailed', `Twilio SDK: ${String(error)}`);
    }
  }

  return createLastingTransport(async (deaths, onDeath) => {
    const file = twilioFile(fetches);
    const wanted = choice === 'always' || (choice === 'auto' && isWorkerWelcome(file, document));
    if (!wanted || deaths >= livesOfWorkers) return onPage();
    try {
      return { transport: createRemoteTransport(await startWorker(file), onDeath), where: 'worker' };
    } catch {
      return onPage();
    }
  });
}
