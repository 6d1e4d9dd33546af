// What a test of whichever engine calls, by name: `window.parlorStates`.

import axe from 'axe-core';
import { coveredFields, cutLines, outOfReach, roomForMessages, spaceText, watchMotion } from './adaptations';
import { misfits, targets } from './looks';
import { Stage, type StageOptions } from './stage';
import { states } from './states';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// By address, as a page would: what is shown are the files that are published.
const fetched = (file: string) => import(/* @vite-ignore */ new URL(`/parlor/${file}`, location.href).href);
const library: Promise<typeof import('parlor/testing')> = fetched('testing.js');
const index: Promise<typeof import('parlor')> = fetched('index.js');

let stage: Stage | undefined;

function current(): Stage {
  if (!stage) throw new Error('nothing is shown');
  return stage;
}

const parlorStates = {
  states: states.map(({ name, isSlow = false }) => ({ name, isSlow })),

  /** Resolves when the state is there and nothing moves any more. The page takes the direction of the locale. */
  async show(name: string, options: StageOptions): Promise<void> {
    const state = states.find((one) => one.name === name);
    if (!state) throw new Error(`there is no state "${name}"`);
    stage?.clear();
    const isRightToLeft = /^(ar|fa|he|ur)\b/.test(options.locale);
    document.documentElement.lang = options.locale;
    document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
    document.documentElement.style.colorScheme = options.colorScheme;
    stage = new Stage(await library, await index, options);
    try {
      await state.play(stage);
    } catch (error) {
      throw new Error(`"${name}" in ${options.locale}: ${error instanceof Error ? error.message : error}`);
    }
    await stage.stillness();
  },

  /** The same, and what moved on the way. */
  async showAndWatch(name: string, options: StageOptions): Promise<readonly string[]> {
    const moved = watchMotion(() => document.querySelector('parlor-chat')?.shadowRoot);
    await parlorStates.show(name, options);
    return moved();
  },

  /** WCAG 2.2, 1.4.12. */
  async spaceText(where: Parameters<typeof spaceText>[0]): Promise<void> {
    spaceText(where, stage?.root);
    await stage?.stillness();
  },

  /** What axe finds in the widget as it is now. */
  async violations(): Promise<readonly string[]> {
    await current().stillness();
    const { violations } = await axe.run('parlor-chat', {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
      ),
    );
  },

  misfits: () => misfits(current().root),
  cutLines: () => cutLines(current().root),
  outOfReach: () => outOfReach(current().root),
  coveredFields: () => coveredFields(current().root),
  roomForMessages: () => roomForMessages(current().root),
  targets: (least: number) => targets(current().root, least),
};

export type ParlorStates = typeof parlorStates;

Object.assign(window, { parlorStates });
