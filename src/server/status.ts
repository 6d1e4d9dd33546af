// `GET {base}/status`: may visitors expect somebody now?

import type { StatusAnswer } from '../wire';
import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import type { StatusOptions } from './features';
import { openingAt } from './hours';
import type { Settings } from './options';
import type { TwilioRest } from './twilioRest';

/** One question to TaskRouter serves all visitors for so long, ms. */
const figuresGoodFor = 15_000;

type Figures = Pick<StatusAnswer, 'agentsOnline' | 'waitSeconds'>;

export function createStatus(options: StatusOptions, settings: Settings, rest: TwilioRest): Call {
  const { now, log } = settings;
  let known: { readonly figures: Promise<Figures>; readonly askedAt: number } | null = null;

  function figures(): Promise<Figures> {
    if (!options.taskRouter) return Promise.resolve({});
    if (known && now() - known.askedAt < figuresGoodFor) return known.figures;
    const asked = ask(options.taskRouter).catch(() => {
      // Hours alone are an answer too.
      log({ level: 'warn', event: 'statusIncomplete' });
      return {};
    });
    known = { figures: asked, askedAt: now() };
    return asked;
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
      const { open, opensAt, closesAt } = options.hours
        ? openingAt(options.hours, now())
        : { open: true, opensAt: null, closesAt: null };
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
