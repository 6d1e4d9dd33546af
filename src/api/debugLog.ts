// The option `debug`: what happens, printed as it does and kept as text. Nothing that was written, no name, no token.

import type { Watch } from '../core/events';
import { createRecording } from '../core/recording';
import type { Inside } from './inside';

export interface DebugLog {
  text(): string;
  stop(): void;
}

/** `say` prints one line. */
export function createDebugLog({ ports, config, engine, instance }: Inside, say: (line: string) => void): DebugLog {
  const recording = createRecording();
  const began = ports.clock.now();
  const watch: Watch = (before, event, circumstance) => {
    recording.record(before, event, circumstance);
    say(
      `+${((circumstance.now - began) / 1000).toFixed(3)} s ${event.kind} (${before.session.kind}, ${before.connection.kind})`,
    );
  };
  ports.watch = watch;
  return {
    text() {
      const { session, connection } = engine.get();
      const options = Object.entries(config()).flatMap(([name, value]) => (isDefault(value) ? [] : [name]));
      const about = [
        `Parlor, instance ${instance === 'default' ? 'default' : 'of another name'}: ${session.kind}, ${connection.kind}`,
        `options: ${options.join(', ')}`,
        navigator.userAgent,
      ];
      return [...about.map((line) => `# ${line}`), recording.text() || '# nothing has happened yet'].join('\n');
    },
    stop() {
      delete ports.watch;
    },
  };
}

function isDefault(value: unknown): boolean {
  return value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}
