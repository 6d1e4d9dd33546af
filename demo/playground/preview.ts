// The page in the frame: the built widget, with a conversation in memory.

import type { TestParlor, TestParlorOptions } from 'parlor/testing';
import type { MeasuredColors } from './contrast';
import { measureColors } from './measureColors';
import type { FromPreview, Scheme, ToPreview } from './messages';
import { besidePage, scenes } from './scenes';

// By address, as a page would: what is shown is the file that is published, not one that was bundled anew.
const library: Promise<typeof import('parlor/testing')> = import(/* @vite-ignore */ testingAddress());

let test: TestParlor | undefined;
/** What the visitor has filled in, whatever the form asks for. */
let answers: Record<string, string> = {};
let scene = 0;
/** Names of the options shown. */
let before: string[] = [];

function testingAddress(): string {
  return new URL('./parlor/testing.js', location.href).href;
}

async function show({ options, anew, isDark, offsets = {} }: Extract<ToPreview, { kind: 'show' }>): Promise<void> {
  const page = document.documentElement;
  page.toggleAttribute('data-dark', isDark);
  page.dataset.placement = options.placement ?? 'floating';
  for (const name of ['--parlor-offset-x', '--parlor-offset-y']) page.style.setProperty(name, offsets[name] ?? '');
  const { createTestParlor } = await library;
  const { tokenEndpoint: _, consent: __, ...rest } = options;
  // The frame has the scheme of the page at hand, whatever the system of who looks at it.
  const shown: TestParlorOptions = {
    ...rest,
    colorScheme: options.colorScheme ?? (isDark ? 'dark' : 'light'),
    agent: { name: 'Robin Meyer', avatarUrl: besidePage('people/robin.svg') },
  };
  if (test && !anew) {
    const { agent: _agent, ...changes } = shown;
    // What has been taken back becomes what it is without being said.
    const gone = Object.fromEntries(before.filter((name) => !(name in changes)).map((name) => [name, undefined]));
    before = Object.keys(changes);
    await test.parlor.update({ ...gone, ...changes });
    return;
  }
  before = Object.keys(rest);
  scene++;
  const names = options.form?.fields?.map(({ name }) => name) ?? [];
  answers = {
    ...Object.fromEntries(names.map((name) => [name, 'As you like'])),
    friendlyName: 'Ada',
    email: 'ada@example.org',
    query: 'Where is my order?',
  };
  test?.dispose();
  test = createTestParlor(shown);
  test.parlor.open();
}

async function play(id: string): Promise<void> {
  const found = scenes.find((one) => one.id === id);
  if (!test || !found) return;
  const [mine, current] = [scene, test];
  current.parlor.open();
  if (current.agent.messages.length === 0) {
    await current.parlor.startConversation({ formData: answers });
    await current.agent.hears();
  }
  await found.play(current, (ms) => new Promise((resolve) => setTimeout(resolve, mine === scene ? ms : 0)));
}

/** One after the other: there is one widget on the page. */
let measuring: Promise<void> = Promise.resolve();

function measure({ options }: Extract<ToPreview, { kind: 'measure' }>): Promise<void> {
  measuring = measuring.then(async () => {
    const { createTestParlor } = await library;
    const { accent, theme } = options;
    const look = async (colorScheme: Scheme): Promise<MeasuredColors> => {
      const { parlor, dispose } = createTestParlor({ ...(accent && { accent }), ...(theme && { theme }), colorScheme });
      parlor.open();
      const colors = await measureColors();
      dispose();
      return colors;
    };
    tell({ kind: 'measured', colors: { light: await look('light'), dark: await look('dark') } });
  });
  return measuring;
}

function work(message: ToPreview): Promise<void> {
  switch (message.kind) {
    case 'show':
      return show(message);
    case 'play':
      return play(message.scene);
    case 'measure':
      return measure(message);
  }
}

function tell(message: FromPreview): void {
  parent.postMessage(message, location.origin);
}

addEventListener('message', ({ data, origin, source }) => {
  // Opened by itself it is its own parent, and hears what it says.
  if (origin !== location.origin || source !== parent || parent === window) return;
  work(data as ToPreview).catch((error: unknown) => console.error(error));
});

tell({ kind: 'ready' });
