import { nearest } from '../nearest';

type Command = (...args: never[]) => unknown;

/** Those of the loader, which never come here but may be meant. */
const others = 'init open close toggle show hide destroy consent purge status on once off'.split(' ');

/**
 * Carries out one command of the page. Never rejects: what is wrong is told in one line, and answered with undefined. A
 * command throws a {@link WrongArgument} for what it cannot use.
 */
export async function carryOut(
  commands: Readonly<Record<string, Command>>,
  name: unknown,
  args: readonly unknown[],
  warn: (line: string) => void,
): Promise<unknown> {
  const known = [...others, ...Object.keys(commands)];
  if (typeof name !== 'string' || !Object.hasOwn(commands, name)) {
    const shown = String(name).slice(0, 60);
    const meant = nearest(shown, known);
    warn(`"${shown}" is not a command${meant ? `; did you mean "${meant}"?` : `. Known: ${known.join(', ')}`}`);
    return undefined;
  }
  try {
    return await commands[name]?.(...(args as never[]));
  } catch (error) {
    warn(`${name}: ${error instanceof WrongArgument ? error.message : `failed, ${String(error)}`}`);
    return undefined;
  }
}

/** `message`: what was expected. */
export class WrongArgument extends Error {}
