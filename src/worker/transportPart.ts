// Decides where the transport runs, and starts it there: in a worker where the page allows one, else on the page, or in a
// clean frame of it where the page is spoilt.

import { chatError } from '../core/errors';
import type { ChatTransport } from '../core/ports';
import { loadTwilioPart, twilioFile } from '../parts/twilio';
import { afterFrame } from './afterFrame';
import { createLastingTransport, type Started } from './lastingTransport';
import type { WorkerLink } from './protocol';
import { createRemoteTransport } from './remoteTransport';
import { isSpoilt } from './spoiltPage';
import { startFrame } from './startFrame';
import { isWorkerWelcome, startWorker } from './startWorker';

/** Whether to use a worker: `auto` where nothing can go wrong with it. A frame is none. */
export type WorkerChoice = 'auto' | 'always' | 'never';

/** After so many deaths, something on this machine has it in for our workers. */
const livesOfWorkers = 3;

/** Where a bundler has moved the files, nobody knows their addresses. */
function isInPlace({ pathname }: URL): boolean {
  return /\/chunks\/(apart\/)?twilio-[^/]+$/.test(pathname);
}

/** `attempt`: how many times the files could not be fetched before. Rejects with `loadFailed`. */
export function createTransport(choice: WorkerChoice, attempt: number): Promise<ChatTransport> {
  let fetches = attempt;

  async function onPage(): Promise<Started> {
    try {
      const { createTwilioTransport } = await loadTwilioPart(fetches++);
      const transport = createTwilioTransport();
      // Its work for a message is done on this thread: the bubble is drawn before it.
      const send: ChatTransport['send'] = (...message) => afterFrame().then(() => transport.send(...message));
      return { transport: { ...transport, send }, where: 'page' };
    } catch (error) {
      throw chatError('loadFailed', `Twilio SDK: ${String(error)}`);
    }
  }

  return createLastingTransport(async (deaths, onDeath) => {
    const file = twilioFile(fetches);
    const wanted = choice === 'always' || (choice === 'auto' && isWorkerWelcome(file, document));
    const isPatient = deaths < livesOfWorkers;
    const wantsFrame = isPatient && isInPlace(file) && isSpoilt();
    const apart = async (where: 'worker' | 'frame', starting: Promise<WorkerLink>): Promise<Started> => ({
      transport: createRemoteTransport(await starting, onDeath),
      where,
    });
    const inFrame = () => (wantsFrame ? apart('frame', startFrame(file)).catch(onPage) : onPage());
    return wanted && isPatient ? apart('worker', startWorker(file)).catch(inFrame) : inFrame();
  });
}
