// Whatever anybody writes, wherever it is shown: it stays a text. The built widget, in a browser, with a policy that would
// let the host page's own scripts run.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { payloads } from './security/payloads';

/** Of the panel: nothing else is ever made, whatever is said. */
const elements =
  'DIV SPAN P H2 H3 UL OL LI A BUTTON IMG svg path circle rect LABEL INPUT TEXTAREA SELECT OPTION FORM FIELDSET LEGEND BDI STRONG EM CODE PRE BLOCKQUOTE Q TIME DIALOG SLOT VIDEO AUDIO CANVAS DEL HR BR DL DT DD FIGURE FIGCAPTION PROGRESS METER SMALL HEADER FOOTER SECTION NAV OUTPUT CITE'.split(
    ' ',
  );

/** As many as are in the window of the list at once. */
const perRound = 3;

/** `npm run test:security` takes them all; in `npm test` one in seven has to do, in turn of all kinds and disguises. */
const chosen = process.env.PARLOR_SECURITY === 'full' ? payloads : payloads.filter((_, at) => at % 7 === 0);

test('no text of an agent, a visitor, a bot or the site becomes more than a text', async ({ page, expectedErrors }) => {
  test.setTimeout(600_000);
  // Pictures of an address that leads nowhere on this very site.
  expectedErrors.push(/404/);
  await page.goto('/playground/preview');
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(page.url()).origin)
      foreign.push(request.url());
  });
  await begin(page);
  expect(payloads.length).toBeGreaterThan(400);
  for (let at = 0; at < chosen.length; at += perRound) {
    const found = await say(page, chosen.slice(at, at + perRound), elements);
    expect(found.hits, `after ${JSON.stringify(chosen.slice(at, at + perRound))}`).toBe(0);
    expect(found.strange).toEqual([]);
    expect(found.shown).toBeGreaterThan(0);
  }
  expect(foreign).toEqual([]);
});

function begin(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const world = globalThis as unknown as { hits: number; __hit(): void; test: unknown };
    world.hits = 0;
    world.__hit = () => {
      world.hits += 1;
    };
    const address = '/parlor/testing.js';
    const { createTestParlor } = (await import(address)) as typeof import('parlor/testing');
    const made = createTestParlor({ markdown: 'all' });
    world.test = made;
    await made.parlor.startConversation({ formData: { friendlyName: 'Ada', email: 'a@b.c', query: 'Hello' } });
    made.parlor.open();
    await made.agent.hears();
  });
}

/** Puts each text into every place there is, waits until it is drawn, and looks at what is there. */
function say(page: Page, texts: readonly string[], allowed: readonly string[]) {
  return page.evaluate(
    async ({ texts, allowed }) => {
      const world = globalThis as unknown as { hits: number; test: import('parlor/testing').TestParlor };
      const { agent, parlor } = world.test;
      const root = document.querySelector('parlor-chat')?.shadowRoot as ShadowRoot;
      const offer = (parlor: object) => ({ attributes: { parlor: { version: 1, ...parlor } } });
      const strange = new Set<string>();
      let shown = 0;

      function look(): void {
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
      }

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
        look();
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
        agent.handOver({ kind: 'agent', name: text, avatarUrl: text });
        agent.queue({ position: 1, waitSeconds: 60 });
        void parlor.sendMessage(text);
        await parlor.update({ title: text, subtitle: text, avatar: text, launcherLabel: text, greeting: text });
      }
      await drawn();
      shown += root.querySelectorAll('li').length;
      return { hits: world.hits, strange: [...strange], shown };
    },
    { texts, allowed },
  );
}
