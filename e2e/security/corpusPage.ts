// A page without any policy, so that whatever can run does, with the built widget and a conversation in memory on it. What
// it does to the page is counted there, in any engine.

import { createServer } from 'node:http';
import path from 'node:path';
import { createStaticFiles } from '../../demo/staticFiles';

export interface CorpusPage {
  readonly origin: string;
  /** The same server under another name: another origin, which answers. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Corpus</title><link rel="icon" href="data:,">
<script>
  window.hits = 0;
  window.foreign = [];
  window.__hit = () => { window.hits += 1; };
  addEventListener('securitypolicyviolation', ({ blockedURI }) => foreign.push(blockedURI));
  window.strangersIn = ${strangersIn};
</script></head><body></body></html>`;

/** Forbids nothing; an address that is not the page's own is told, whether it can be reached or not. */
const report =
  "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'self'; frame-src 'self' data: blob: javascript:";

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export async function openCorpusPage(): Promise<CorpusPage> {
  const dist = createStaticFiles(path.join(import.meta.dirname, '../../dist'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://corpus');
    if (pathname === '/') {
      const headers = { 'content-type': 'text/html', 'content-security-policy-report-only': report };
      return void response.writeHead(200, headers).end(body);
    }
    if (pathname.startsWith('/parlor/') && (await dist(request, response, pathname.slice('/parlor/'.length)))) return;
    // A text that is taken for the relative address of a picture: there is one everywhere.
    response.writeHead(200, { 'content-type': 'image/png' }).end(dot);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is known of the page after something was said on it. */
export interface Outcome {
  /** How often anything ran. */
  readonly hits: number;
  /** Elements and attributes that the panel has none of. */
  readonly strange: readonly string[];
  /** Addresses elsewhere that were asked for. */
  readonly foreign: readonly string[];
  /** Entries in the list of messages. */
  readonly shown: number;
}

interface World {
  readonly strangersIn: typeof strangersIn;
  readonly hits: number;
  readonly foreign: readonly string[];
  test: import('parlor/testing').TestParlor;
}

/** In the page. */
export async function begin(): Promise<void> {
  const address = '/parlor/testing.js';
  const { createTestParlor } = (await import(address)) as typeof import('parlor/testing');
  const made = createTestParlor({ markdown: 'all' });
  (globalThis as unknown as World).test = made;
  await made.parlor.startConversation({ formData: { friendlyName: 'Ada', email: 'a@b.c', query: 'Hello' } });
  made.parlor.open();
  await made.agent.hears();
}

/** In the page: puts each text into every place there is, waits until it is drawn, and looks at what is there. */
export async function say({
  texts,
  allowed,
}: {
  texts: readonly string[];
  allowed: readonly string[];
}): Promise<Outcome> {
  const world = globalThis as unknown as World;
  const { agent, parlor } = world.test;
  const root = document.querySelector('parlor-chat')?.shadowRoot as ShadowRoot;
  const offer = (parlor: object) => ({ attributes: { parlor: { version: 1, ...parlor } } });
  /** Two frames after nothing has changed any more. */
  async function drawn(): Promise<void> {
    for (let calm = 0; calm < 2; ) {
      let changed = false;
      const watch = new MutationObserver(() => {
        changed = true;
      });
      watch.observe(root, { childList: true, subtree: true, characterData: true });
      await new Promise(requestAnimationFrame);
      watch.disconnect();
      calm = changed ? 0 : calm + 1;
    }
  }

  for (const text of texts) {
    agent.say(text);
    agent.say(text, offer({ kind: 'quickReplies', choices: [{ title: text, id: text }] }));
    agent.say(
      text,
      offer({
        kind: 'card',
        title: text,
        text,
        imageUrl: text,
        imageAlt: text,
        actions: [
          { title: text, url: text },
          { title: 'copy', code: text },
          { title: text, id: text },
        ],
      }),
    );
    agent.say(text, offer({ kind: 'list', button: text, items: [{ title: text, text, id: text }] }));
    agent.say(text, offer({ kind: 'location', latitude: 1, longitude: 2, label: text }));
    agent.say(text, offer({ kind: 'media', urls: [text] }));
    agent.say(
      text,
      offer({
        kind: 'form',
        title: text,
        button: text,
        fields: [{ name: 'one', type: 'text', label: text, placeholder: text, autocomplete: text }],
      }),
    );
    agent.say('', { file: { name: text, content: new Blob([text], { type: text }) } });
    // What is in a picture is looked at by the browser itself.
    agent.say('', { file: { name: `${text}.png`, content: new Blob([text], { type: 'image/png' }) } });
    agent.handOver({ kind: 'agent', name: text, avatarUrl: text });
    agent.queue({ position: 1, waitSeconds: 60 });
    void parlor.sendMessage(text);
    await parlor.update({ title: text, subtitle: text, avatar: text, launcherLabel: text, greeting: text });
  }
  await drawn();
  const { hits, foreign } = world;
  const strange = world.strangersIn(root, allowed);
  return { hits, foreign: [...foreign], strange, shown: root.querySelectorAll('li').length };
}

/** In the page: what has happened so far. */
export function findings(allowed: readonly string[]): Omit<Outcome, 'shown'> {
  const { hits, foreign, strangersIn } = globalThis as unknown as World;
  const root = document.querySelector('parlor-chat')?.shadowRoot as ShadowRoot;
  return { hits, foreign: [...foreign], strange: strangersIn(root, allowed) };
}

/** In the page, from its own script on: elements and attributes that the panel has none of. */
function strangersIn(root: ShadowRoot, allowed: readonly string[]): readonly string[] {
  const strange = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    const { tagName } = element;
    if (!allowed.includes(tagName)) strange.add(tagName);
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^formaction$|^ping$/i.test(name)) strange.add(`${tagName} ${name}`);
      if (!/^(href|src|action|xlink:href|data|poster)$/i.test(name)) continue;
      const { protocol } = new URL(value, location.href);
      if (!/^(https?|mailto|tel|blob):$/.test(protocol)) strange.add(`${tagName} ${name}=${value.slice(0, 60)}`);
    }
  }
  return [...strange];
}

/** What Firefox says in the console of the request of {@link betray}: as an error, though the policy only reports. */
export const reportedInFirefox = /^Content-Security-Policy: \(Report-Only policy\).*\/x because/;

/** In the page: what the counters are worth. A widget that took a text for markup would do this. */
export async function betray({
  elsewhere,
  allowed,
}: {
  elsewhere: string;
  allowed: readonly string[];
}): Promise<Omit<Outcome, 'shown'>> {
  const world = globalThis as unknown as World;
  const root = document.querySelector('parlor-chat')?.shadowRoot as ShadowRoot;
  const place = root.appendChild(document.createElement('div'));
  const ran = new Promise((resolve) => {
    place.addEventListener('ran', resolve);
  });
  place.innerHTML = `<marquee></marquee><a href="javascript:__hit()">here</a><img src="${elsewhere}/x">
    <img src="data:," onerror="__hit(); this.parentNode.dispatchEvent(new Event('ran'))">`;
  await ran;
  // The report comes with a task of its own.
  while (world.foreign.length === 0) await new Promise(requestAnimationFrame);
  const strange = world.strangersIn(root, allowed);
  place.remove();
  return { hits: world.hits, foreign: [...world.foreign], strange };
}
