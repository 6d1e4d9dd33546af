// The fault control: holds the rules, counts how often each fired, and passes immediate actions on.
import { type Fault, type FaultAction, type FaultRule, isRule, type RecordKind } from './faultRules';

export interface Faults {
  /** Adds a rule or performs an action; returns the id under which the report lists a rule. */
  set(fault: Fault): string;
  /** Forgets all rules and counts; with an identity, only the rules made for it. */
  clear(identity?: string): void;
  report(): FaultReport;
}

export interface FaultReport {
  rules: { id: string; fault: FaultRule; remaining: number | null; fired: number }[];
  /** Firings by kind since the last clear, also of rules that are used up and of actions (sockets affected). */
  fired: Record<string, number>;
}

/** What the request, event or socket at hand looks like to a rule. */
export interface Situation {
  identity?: string | null;
  face?: string;
  /** `METHOD /path`. */
  request?: string;
  record?: RecordKind;
}

export interface FaultControl extends Faults {
  /** The first rule of this kind that fits; using it up counts it. */
  take<K extends FaultRule['kind']>(kind: K, situation?: Situation): Extract<FaultRule, { kind: K }> | undefined;
}

/** @param act performs an action and says how many sockets it met */
export function createFaultControl(act: (action: FaultAction) => number): FaultControl {
  let rules: FaultReport['rules'] = [];
  let fired: Record<string, number> = {};
  let lastId = 0;
  const count = (kind: string, times: number) => {
    fired[kind] = (fired[kind] ?? 0) + times;
  };
  return {
    set(fault) {
      lastId += 1;
      const id = `fault-${lastId}`;
      if (isRule(fault)) rules.push({ id, fault, remaining: fault.count === undefined ? 1 : fault.count, fired: 0 });
      else count(fault.kind, act(fault));
      return id;
    },
    clear(identity) {
      if (identity !== undefined) {
        rules = rules.filter(({ fault }) => !('identity' in fault) || fault.identity !== identity);
        return;
      }
      rules = [];
      fired = {};
    },
    report: () => structuredClone({ rules, fired }),
    take(kind, situation = {}) {
      for (const rule of rules) {
        if (rule.fault.kind !== kind || rule.remaining === 0 || !fits(rule.fault, situation)) continue;
        if (rule.remaining !== null) rule.remaining -= 1;
        rule.fired += 1;
        count(kind, 1);
        return rule.fault as Extract<FaultRule, { kind: typeof kind }>;
      }
      return undefined;
    },
  };
}

const MESSAGE_POST = '^POST .*/Messages$';

function fits(rule: FaultRule, situation: Situation): boolean {
  if ('identity' in rule && rule.identity !== undefined && rule.identity !== situation.identity) return false;
  if ('via' in rule && rule.via !== undefined && rule.via !== situation.face) return false;
  if ('record' in rule && rule.record !== situation.record) return false;
  const dropsMessages = rule.kind === 'dropBeforeProcessing' || rule.kind === 'dropBeforeAck';
  const pattern = ('match' in rule ? rule.match : undefined) ?? (dropsMessages ? MESSAGE_POST : undefined);
  return pattern === undefined || new RegExp(pattern).test(situation.request ?? '');
}
