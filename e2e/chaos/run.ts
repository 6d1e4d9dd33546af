// Plays one schedule and tells what became of every message.

import type { Browser } from '@playwright/test';
import { type Accounts, type Author, agree, compareAccounts, type Findings } from './compare';
import { unexpectedErrors } from './provokedErrors';
import type { Stage } from './stage';
import { describeStep, type FaultName, type Schedule, type Step } from './steps';
import { until } from './until';
import { openVisitor, type Visitor } from './visitor';

export interface Outcome {
  readonly schedule: Schedule;
  readonly passed: boolean;
  /** What broke the run before its end, or null. */
  readonly failure: string | null;
  readonly findings: Findings;
  readonly accounts: Accounts;
  /** How often each fault really happened. */
  readonly injected: Readonly<Partial<Record<FaultName, number>>>;
  /** From the network's return, ms; only where no other fault was in force. */
  readonly recoveries: readonly { readonly connectedMs: number; readonly drainedMs: number }[];
  /** From the end of all faults until everything agreed, ms. */
  readonly settledMs: number;
  /** What happened when, page's console included. */
  readonly journal: readonly string[];
  /** Errors in the page's console. */
  readonly errors: readonly string[];
}

/** After the last fault. The widget may have been told to wait, and doubles its pauses up to 30 s. */
const settleWithinMs = 75_000;
/** By then a widget that is going to show itself has done so. */
const helpAfterMs = 10_000;
const recoverWithinMs = 40_000;

export async function run(browser: Browser, stage: Stage, schedule: Schedule): Promise<Outcome> {
  const began = Date.now();
  const journal: string[] = [];
  const errors: string[] = [];
  const note = (line: string) => journal.push(`${String(Date.now() - began).padStart(6)} ${line}`);
  const written: Record<Author, string[]> = { visitor: [schedule.question], agent: [] };
  const injected: Partial<Record<FaultName, number>> = {};
  const count = (name: FaultName, times = 1) => {
    injected[name] = (injected[name] ?? 0) + times;
  };
  const rules = new Map<string, FaultName>();
  const recoveries: { connectedMs: number; drainedMs: number }[] = [];
  let accounts: Accounts = { written, service: [], shown: [] };
  let failure: string | null = null;
  let settledMs = 0;

  function outcome(): Outcome {
    const findings = compareAccounts(accounts);
    const passed = failure === null && agree(findings) && unexpectedErrors({ errors, injected }).length === 0;
    return { schedule, passed, failure, findings, accounts, injected, recoveries, settledMs, journal, errors };
  }

  let visitor: Visitor;
  try {
    visitor = await openVisitor(browser, stage.origin, schedule.question, (line, isError) => {
      note(`  page ${line}`);
      if (isError) errors.push(line);
    });
  } catch (error) {
    failure = reasonOf(error);
    return outcome();
  }
  const { identity, conversationSid } = visitor;

  /** In every tab: what is found is that of the first one that does not agree. */
  async function look(): Promise<Findings> {
    const service = await stage.messages(conversationSid, identity);
    const seen = (await visitor.timelines()).map((shown) => ({ written, service, shown }));
    accounts = seen.find((one) => !agree(compareAccounts(one))) ?? seen[0] ?? accounts;
    return compareAccounts(accounts);
  }

  const isSettled = async () =>
    compareAccounts({ ...accounts, shown: await visitor.timeline() }).unsettled.length === 0;
  const isConnected = async () => (await stage.faultReport()).sockets.some((socket) => isLive(socket, identity));

  async function agentSends(texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      written.agent.push(text);
      await stage.postAsAgent(conversationSid, text);
    }
  }

  async function networkReturns(): Promise<void> {
    const undisturbed = (await stage.faultReport()).rules.every(
      ({ id, remaining }) => !rules.has(id) || remaining === 0,
    );
    const returned = Date.now();
    await visitor.setOffline(false);
    if (!undisturbed) return;
    if (!(await until(isConnected, recoverWithinMs, 30))) throw new Error('not connected after the network came back');
    const connectedMs = Date.now() - returned;
    if (!(await until(isSettled, recoverWithinMs, 30)))
      throw new Error('the outbox was not drained after the network came back');
    recoveries.push({ connectedMs, drainedMs: Date.now() - returned });
  }

  async function play(step: Step): Promise<void> {
    switch (step.do) {
      case 'visitorSends':
        for (const text of step.texts) {
          if (!(await visitor.send(text, step.enters))) continue;
          written.visitor.push(text);
          if (step.enters === 2) count('double Enter');
        }
        return;
      case 'visitorSendsFile':
        if (await visitor.sendFile(step.name)) written.visitor.push(step.name);
        return;
      case 'agentSends':
        return agentSends(step.texts);
      case 'calm':
        await until(isSettled, 5000);
        return;
      case 'fault': {
        const isAction = actions.has(step.fault.kind);
        // It happens to sockets: where none is open it would be no fault at all, and what it is to provoke would not come.
        const meetsSomebody = isAction && (await until(isConnected, recoverWithinMs, 30));
        // Who asks for a socket has not said yet who it is.
        const whose = step.fault.kind === 'refuseUpgrades' ? {} : { identity };
        const id = await stage.setFault({ ...step.fault, ...whose });
        if (!isAction) rules.set(id, step.name);
        else if (meetsSomebody) count(step.name);
        return;
      }
      case 'endpointAnswers':
        visitor.spoilRefresh(step.answer);
        return;
      case 'reload':
        await visitor.reload();
        return count('reload');
      case 'crash':
        await visitor.crash(step.how);
        return count('crash');
      case 'goOffline':
        await visitor.setOffline(true);
        await stage.setFault({ kind: step.how === 'drop' ? 'dropSockets' : 'halfOpen', identity });
        return count('offline');
      case 'goOnline':
        // After a crash the page has been opened with the network back.
        return visitor.isOffline() ? networkReturns() : undefined;
      case 'freeze':
        await visitor.freeze(step.ms, () => agentSends(step.texts));
        return count('freeze');
      case 'openTab':
        if (await visitor.openTab()) count('second tab');
        return;
      case 'switchTab':
        await visitor.switchTab();
        return;
      case 'closeTab':
        if (await visitor.closeTab()) count('first tab closed');
        return;
      case 'hide':
        await visitor.setHidden(true);
        return count('hidden');
      case 'show':
        return visitor.setHidden(false);
    }
  }

  const haveFired = async () =>
    !visitor.spoilsNext() && (await stage.faultReport()).rules.every(({ id, fired }) => !rules.has(id) || fired > 0);

  /** Everything works again: now all accounts must come to agree, and still do in a page that is loaded anew. */
  async function settle(): Promise<void> {
    for (const { id, fired } of (await stage.faultReport()).rules) {
      const name = rules.get(id);
      if (name && fired > 0) count(name, fired);
    }
    await stage.clearFaults(identity);
    const cleared = Date.now();
    const agreed = await until(async () => {
      await visitor.retryIfAsked();
      if (Date.now() - cleared > helpAfterMs) await visitor.openIfClosed();
      return agree(await look());
    }, settleWithinMs);
    settledMs = Date.now() - cleared;
    if (!agreed) return;
    note('all agree; once more in a page that is loaded anew');
    await visitor.reload();
    await until(async () => agree(await look()), recoverWithinMs);
  }

  try {
    for (const step of schedule.steps) {
      note(describeStep(step));
      await play(step);
    }
    // What was set in motion shall happen before it is taken back.
    await until(haveFired, 15_000);
    note('all faults end');
    await settle();
  } catch (error) {
    failure = reasonOf(error);
    await look().catch(() => {});
  } finally {
    for (const [name, answer] of endpointFaults) if (visitor.spoilt(answer) > 0) count(name, visitor.spoilt(answer));
    await stage.clearFaults(identity);
    await visitor.close();
  }
  return outcome();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const endpointFaults = [
  ['endpoint 401', '401'],
  ['endpoint 429', '429'],
  ['endpoint 500', '500'],
  ['endpoint HTML', 'HTML'],
  ['endpoint timeout', 'timeout'],
] as const;

/** These happen at once; all others wait for something to happen to. */
const actions = new Set(['dropSockets', 'expireTokens', 'warnTokens', 'halfOpen', 'closePackets']);

function isLive(socket: { identity: string | null; halfOpen: boolean }, identity: string): boolean {
  return socket.identity === identity && !socket.halfOpen;
}
