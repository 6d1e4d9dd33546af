// `GET {base}/status`: may visitors expect somebody now?

import { openingAt } from '../availability/hours';
import type { StatusAnswer } from '../wire';
import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import type { StatusOptions } from './features';
import type { Settings } from './options';
import type { TwilioRest } from './twilioRest';

/** One question to TaskRouter serves all visitors for so long, ms. */
const figuresGoodFor = 15_000;

type Figures = Pick<StatusAnswer, 'agentsOnline' | 'waitSeconds'>;

export function createStatus(options: StatusOptions, settings: Settings, rest: TwilioRest): Call {
  const { now, log } = settings;
  let askedAt = Number.NEGATIVE_INFINITY;
  let known: { readonly figures: Figures; readonly at: number } = { figures: {}, at: Number.NEGATIVE_INFINITY };

  /** While one visitor's request asks, others get what was known: on workers no request may wait for another one's. */
  async function figures(): Promise<Figures> {
    if (!options.taskRouter) return {};
    if (now() - askedAt < figuresGoodFor) return now() - known.at < 2 * figuresGoodFor ? known.figures : {};
    askedAt = now();
    try {
      known = { figures: await ask(options.taskRouter), at: now() };
    } catch {
      // Hours alone are an answer too.
      log({ level: 'warn', event: 'statusIncomplete' });
      known = { figures: {}, at: now() };
    }
    return known.figures;
  }

  async function isOpen(): Promise<boolean> {
    try {
      return (await options.isOpen?.()) ?? true;
    } catch {
      log({ level: 'warn', event: 'statusIncomplete' });
      return true;
    }
  }

  async function ask({ workspaceSid, taskQueueSid }: NonNullable<StatusOptions['taskRouter']>): Promise<Figures> {
    const queue = `/v1/Workspaces/${workspaceSid}/TaskQueues/${taskQueueSid}`;
    const deadline = startDeadline(callDeadline / 3);
    try {
      // Names of paths and fields are those of Twilio's documentation; not seen live yet.
      const [real, cumulative] = await Promise.all([
        rest.get('taskrouter', `${queue}/RealTimeStatistics`, deadline.signal),
        rest.get('taskrouter', `${queue}/CumulativeStatistics?Minutes=15`, deadline.signal),
      ]);
      const agents = real.total_available_workers;
      const wait = (cumulative.wait_duration_until_accepted as { avg?: unknown } | null | undefined)?.avg;
      return {
        ...(isCount(agents) ? { agentsOnline: agents } : {}),
        ...(isCount(wait) ? { waitSeconds: Math.round(wait) } : {}),
      };
    } finally {
      deadline.clear();
    }
  }

  return {
    method: 'GET',
    limit: 'statusQueries',
    async run() {
      const byHours = options.hours ? openingAt(options.hours, now()) : { open: true, opensAt: null, closesAt: null };
      const isClosed = byHours.open && !(await isOpen());
      const { open, opensAt, closesAt } = isClosed ? { open: false, opensAt: null, closesAt: null } : byHours;
      return {
        open,
        ...(opensAt === null ? {} : { opensAt }),
        ...(closesAt === null ? {} : { closesAt }),
        ...(await figures()),
      } satisfies StatusAnswer;
    },
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
