// `/faults` over HTTP: GET reports, POST sets, DELETE clears. Only for this machine.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { applyBehaviour, type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour';
import type { Connection } from './connection';
import { isLoopback, readBody, sendJson } from './exchange';
import { type Fault, faultProblem } from './faultRules';
import type { Faults } from './faults';

export interface FaultRouteContext {
  faults: Faults;
  behaviour: Behaviour;
  /** What DELETE goes back to. */
  initialBehaviour: Behaviour;
  connections: ReadonlySet<Connection>;
}

const LIMIT_BYTES = 65_536;

export async function serveFaults(
  context: FaultRouteContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLoopback(request)) return sendJson(response, 403, { error: 'The fault control answers this machine only.' });
  const report = () => ({
    ...context.faults.report(),
    sockets: [...context.connections].map(({ identity, halfOpen, subscriptions }) => ({
      identity,
      halfOpen,
      subscriptions,
    })),
    behaviour: context.behaviour,
  });
  switch (request.method) {
    case 'GET':
      return sendJson(response, 200, report());
    case 'DELETE': {
      const identity = new URL(request.url ?? '', 'http://stand-in').searchParams.get('identity');
      context.faults.clear(identity ?? undefined);
      if (identity !== null) return sendJson(response, 200, report());
      Object.assign(context.behaviour, context.initialBehaviour);
      return sendJson(response, 200, report());
    }
    case 'POST':
      break;
    default:
      return sendJson(response, 405, { error: 'GET, POST or DELETE.' });
  }
  // A page of another origin cannot send this type without asking first, and it is never allowed.
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return sendJson(response, 415, { error: 'Send application/json.' });
  }
  const body = await readBody(request, LIMIT_BYTES);
  let given: unknown;
  try {
    given = JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return sendJson(response, 400, { error: 'The body is no JSON.' });
  }
  if (typeof given === 'object' && given !== null && 'behaviour' in given) {
    const patch = (given as { behaviour: unknown }).behaviour;
    const refused = applyBehaviour(context.behaviour, (patch ?? {}) as Record<string, unknown>);
    if (refused.length > 0) {
      const known = Object.keys(DEFAULT_BEHAVIOUR).join(', ');
      return sendJson(response, 400, {
        error: `No such switch or wrong type: ${refused.join(', ')}. Known: ${known}.`,
      });
    }
    return sendJson(response, 200, report());
  }
  const faults = Array.isArray(given) ? given : [given];
  const problem = faults.map(faultProblem).find((text) => text !== undefined);
  if (problem !== undefined) return sendJson(response, 400, { error: problem });
  const ids = faults.map((fault) => context.faults.set(fault as Fault));
  sendJson(response, 200, { ids, ...report() });
}
