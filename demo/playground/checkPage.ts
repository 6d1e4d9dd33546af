// "Check a page": reads a page's source and says in plain words what keeps the chat away, or will.

import type { ParlorOptions } from 'parlor';

export interface Finding {
  readonly level: 'good' | 'problem' | 'hint';
  readonly text: string;
}

/** Each option that an attribute can give. The type sees to it that none is missing. */
const optionNames = {
  tokenEndpoint: 1,
  session: 0,
  credentials: 1,
  title: 1,
  subtitle: 1,
  greeting: 1,
  avatar: 1,
  accent: 1,
  colorScheme: 1,
  theme: 1,
  position: 1,
  placement: 1,
  container: 1,
  launcherLabel: 1,
  locale: 1,
  strings: 0,
  form: 0,
  formValues: 0,
  context: 0,
  attachments: 0,
  mode: 1,
  idle: 1,
  answersIn: 1,
  consent: 1,
  storage: 1,
  startOpen: 1,
  hidden: 1,
  identityToken: 1,
  analytics: 1,
  debug: 1,
  slots: 0,
  preEngagementConfig: 0,
  proactive: 0,
  whenClosed: 1,
  hours: 0,
  survey: 1,
  markdown: 1,
  emojiShortcodes: 1,
  worker: 1,
} as const satisfies Record<keyof ParlorOptions, 0 | 1>;

const attributeNames = Object.entries(optionNames).flatMap(([name, byAttribute]) => (byAttribute ? [name] : []));

/** `source`: what a browser shows as the page's source. */
export function checkPage(source: string): readonly Finding[] {
  if (source.trim() === '')
    return [hint('Paste the source of your page: open it, press Ctrl+U (⌥⌘U on a Mac), copy everything.')];
  const page = parse(source);
  const scripts = [...page.querySelectorAll('script')];
  const tags = scripts.filter(({ src }) => /\/parlor(\.min)?\.js(\?|#|$)/.test(src));
  const calls = scripts.filter((script) => /\bParlor\s*\(\s*['"]init['"]/.test(script.textContent ?? ''));
  const bundled = scripts.some((script) => /createParlor\s*\(/.test(script.textContent ?? ''));
  const found: Finding[] = [];

  if (tags.length === 0) {
    if (bundled) return [hint('This page starts Parlor from its own code (createParlor). There is no tag to check.')];
    const hiddenTag = /<!--[\s\S]*?parlor\.js[\s\S]*?-->|<(?:noscript|template)[\s\S]*?parlor\.js/i.test(source);
    found.push(
      hiddenTag
        ? problem('The Parlor tag is inside a comment, a template or a <noscript>, so browsers skip it. Move it out.')
        : problem('There is no Parlor tag on this page. Paste the code just before </head>, and publish the page.'),
    );
    if (/googletagmanager\.com/.test(source)) {
      found.push(
        hint(
          'The page uses Google Tag Manager. If Parlor comes from there, this check cannot see it: look whether the tag is published.',
        ),
      );
    }
    return found;
  }
  if (tags.length > 1)
    found.push(
      problem(`The tag is there ${tags.length} times. One is enough: the first is used, the others are ignored.`),
    );
  const [tag] = tags as [HTMLScriptElement];
  found.push(...checkTag(tag, calls.length > 0), ...checkPolicy(page, tag), ...checkSurroundings(page, source));
  if (!found.some(({ level }) => level === 'problem')) {
    found.unshift(good('The tag is there and complete. The chat should appear in a corner of the page.'));
  }
  return found;
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createHTML(source: string): string };
}

/** The policy of the page allows it by this name. */
const inert = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('playground', {
  createHTML: (source: string) => source,
});

/** Nothing in it runs or is fetched, and it is never shown. */
function parse(source: string): Document {
  return new DOMParser().parseFromString(inert ? inert.createHTML(source) : source, 'text/html');
}

function checkTag(tag: HTMLScriptElement, isStartedByCall: boolean): Finding[] {
  const found: Finding[] = [];
  const given = [...tag.attributes].filter(({ name }) => name.startsWith('data-'));
  const source = tag.getAttribute('src') ?? '';
  if (source.includes('YOUR-SITE'))
    found.push(problem('The address in the tag still says YOUR-SITE. Put your own in.'));
  if (source.startsWith('http://'))
    found.push(problem('The tag loads Parlor over http. On a page with https browsers refuse that: write https.'));
  const { type } = tag;
  if (type === 'module') found.push(problem('The tag has type="module". Remove that: Parlor is a plain script.'));
  else if (type !== '' && !/javascript/.test(type)) {
    found.push(
      hint(`The tag has type="${type}", so it waits for a consent manager. Nothing appears until visitors agree.`),
    );
  }
  if (!tag.hasAttribute('async') && !tag.hasAttribute('defer'))
    found.push(hint('Add the word async to the tag: then the page does not wait for it.'));
  const endpoint = tag.getAttribute('data-token-endpoint');
  if (endpoint === null && !isStartedByCall) {
    found.push(
      problem(
        'data-token-endpoint is missing. It says where your server hands out the permission to chat, for example /chat.',
      ),
    );
  } else if (endpoint?.trim() === '') found.push(problem('data-token-endpoint is empty.'));
  else if (endpoint?.startsWith('http://'))
    found.push(problem('data-token-endpoint begins with http. It must be https.'));
  for (const { name } of given) {
    const option = camelCase(name.slice(5));
    if (attributeNames.includes(option)) continue;
    if (option in optionNames) {
      found.push(problem(`${name} cannot be given on the tag. Give ${option} in Parlor('init', { ${option}: … }).`));
      continue;
    }
    const meant = nearest(option);
    found.push(problem(`${name} is no option${meant === null ? '' : `. Did you mean data-${kebab(meant)}?`}`));
  }
  return found;
}

function checkPolicy(page: Document, tag: HTMLScriptElement): Finding[] {
  const meta = page.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  if (meta === '') return [];
  const directives = new Map(
    meta.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().toLowerCase().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src');
  const host = /^(?:https:)?\/\/([^/]+)/.exec(tag.getAttribute('src') ?? '')?.[1] ?? null;
  const scripts = sourcesOf('script-src');
  const connections = sourcesOf('connect-src');
  const found: Finding[] = [];
  const lets = (sources: readonly string[]) =>
    sources.some(
      (one) =>
        (host === null ? one === "'self'" : one.includes(host)) ||
        one === '*' ||
        one === 'https:' ||
        one.startsWith("'nonce-"),
    );
  if (scripts && !lets(scripts)) {
    found.push(
      problem(
        `The page's security policy does not let ${host ?? 'your own site'} run scripts: add ${host ?? "'self'"} to script-src.`,
      ),
    );
  }
  if (connections && !connections.some((one) => one.includes('twilio.com') || one === '*' || one === 'https:')) {
    found.push(
      problem(
        "The page's security policy does not allow the connection: add https://*.twilio.com and wss://*.twilio.com to connect-src.",
      ),
    );
  }
  return found;
}

function checkSurroundings(page: Document, source: string): Finding[] {
  const found: Finding[] = [];
  if (/twilio-webchat|initWebchat\s*\(|flex-webchat/i.test(source)) {
    found.push(
      hint('Another chat for Twilio is on this page too. Visitors would see two buttons: remove the old one.'),
    );
  }
  if (!page.querySelector('meta[name="viewport"]')) {
    found.push(hint('The page has no viewport meta tag, so on phones everything, the chat too, is tiny.'));
  }
  if (page.documentElement.lang === '') {
    found.push(
      hint('The page does not say its language (<html lang="…">). The chat then speaks the language of the browser.'),
    );
  }
  return found;
}

/** The option that takes the fewest changes to get to; null when none is near. */
function nearest(name: string): string | null {
  const [best] = attributeNames
    .map((option) => ({ option, distance: distance(name.toLowerCase(), option.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, name.length / 3) ? best.option : null;
}

function distance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const good = (text: string): Finding => ({ level: 'good', text });
const problem = (text: string): Finding => ({ level: 'problem', text });
const hint = (text: string): Finding => ({ level: 'hint', text });
