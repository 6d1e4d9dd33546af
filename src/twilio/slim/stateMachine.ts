// In the slim SDK: takes the place of the package javascript-state-machine, of which twilsock uses no more than this.

interface Transition {
  readonly name: string;
  readonly from: readonly string[];
  /** Absent: stays where it is. */
  readonly to?: string;
}

interface Lifecycle {
  readonly transition: string;
  readonly from: string;
  readonly to: string;
}

type Hook = (lifecycle: Lifecycle, ...args: unknown[]) => void;

interface Settings {
  readonly init: string;
  readonly transitions: readonly Transition[];
  readonly methods: Readonly<Record<string, Hook>> & {
    onInvalidTransition(transition: string, from: string, to: undefined): void;
  };
}

type Machine = { state: string; is(state: string): boolean } & Record<string, unknown>;

/** A class of machines with one method for each transition. Hooks run in the order of the package; what they return is ignored. */
export function factory({ init, transitions, methods }: Settings): new () => Machine {
  return class {
    state = 'none';
    private pending = false;
    [transition: string]: unknown;

    constructor() {
      for (const { name } of transitions) this[name] = (...args: unknown[]) => this.fire(name, args);
      this.move('init', init, []);
    }

    is(state: string): boolean {
      return this.state === state;
    }

    private fire(name: string, args: unknown[]): void {
      const found = transitions.findLast((one) => one.name === name && one.from.includes(this.state));
      if (!found) methods.onInvalidTransition(name, this.state, undefined);
      else this.move(name, found.to ?? this.state, args);
    }

    private move(transition: string, to: string, args: unknown[]): void {
      if (this.pending) throw new Error(`${transition} while another transition is in progress`);
      this.pending = true;
      const from = this.state;
      const run = (hook: string) => methods[hook]?.({ transition, from, to }, ...args);
      run(`onBefore${capital(transition)}`);
      if (from !== to) {
        run('onLeaveState');
        run(`onLeave${capital(from)}`);
        this.state = to;
        run('onEnterState');
        run(`onEnter${capital(to)}`);
        run(`on${capital(to)}`);
      }
      run(`onAfter${capital(transition)}`);
      run(`on${capital(transition)}`);
      this.pending = false;
    }
  };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
