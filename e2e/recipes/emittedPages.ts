// Pages with the code of docs/recipes as a tag manager, WordPress with its optimisers, and Shopify hand it to a browser. The
// products themselves are not here: what they do to a tag is done by the few lines below.

import { recipe } from './recipe';

export interface EmittedPage {
  readonly name: string;
  readonly html: string;
  /** Lines of the console that begin with `[parlor]`, in order. */
  readonly lines?: readonly string[];
  /** What becomes of the chat. Default `talks`. */
  readonly outcome?: 'talks' | 'noLauncher' | 'cannotBeLoaded';
  /** Nothing is to be seen before the visitor has moved. */
  readonly waitsForVisitor?: boolean;
  /** What the form starts with. */
  readonly prefilled?: string;
  /** Run in the page once a conversation is on. */
  readonly meanwhile?: string;
}

/** `address`: of the demo, which has the files and the endpoint; `otherAddress`: the same under another origin. */
export function emittedPages(address: string, otherAddress: string): readonly EmittedPage[] {
  const here = (code: string) =>
    code
      .replaceAll('https://cdn.shop.example', otherAddress)
      .replaceAll(/https:\/\/(chat\.)?shop\.example/g, address)
      .replaceAll('/wp-content/parlor/', '/parlor/');
  return [...tagManager(here), ...wordPress(here, address), ...shopify(here)];
}

type Here = (code: string) => string;

function tagManager(here: Here): readonly EmittedPage[] {
  const code = here(recipe('tag-manager', 'analytics: true'));
  const plainTag = here(recipe('wordpress', 'data-title'));
  return [
    { name: 'Tag manager, custom HTML', html: page({ body: inserted(code) }) },
    {
      name: 'Tag manager, custom HTML that fires twice',
      html: page({ body: inserted(code) + inserted(code) }),
      lines: ['[parlor] second init ignored', '[parlor] loaded twice'],
    },
    {
      name: 'Tag manager, the tag of other recipes in place of this one',
      html: page({ body: inserted(plainTag) }),
      lines: ['[parlor] no data-token-endpoint: waiting for init'],
      outcome: 'noLauncher',
    },
  ];
}

function wordPress(here: Here, address: string): readonly EmittedPage[] {
  const enqueued = here(filtered(`<script src="${address}/parlor/parlor.js?ver=0.1.0" id="parlor-js"></script>`));
  const held = enqueued.replace(' src=', ' type="rocketlazyloadscript" data-rocket-src=');
  const forbidden = enqueued.replace('<script ', '<script type="text/plain" data-cookieconsent="marketing" ');
  const renamed = enqueued.replace('<script ', '<script type="4f0c-text/javascript" ');
  const init = `<script>${stub} Parlor('init', { tokenEndpoint: '/chat' });</script>`;
  return [
    { name: 'WordPress, the tag in the head', html: page({ head: here(recipe('wordpress', 'data-title')) }) },
    { name: 'WordPress, enqueued with the filter', html: page({ head: enqueued }) },
    {
      name: 'WordPress, with a strategy and marks for optimisers',
      html: page({
        head: enqueued.replace(
          '<script ',
          '<script data-wp-strategy="async" data-cfasync="false" data-no-optimize="1" ',
        ),
      }),
    },
    {
      name: 'WordPress, deferred and moved to the end by an optimiser',
      html: page({ body: enqueued.replace(' async ', ' defer ') }),
    },
    {
      name: 'WordPress, held back until the visitor moves',
      html: page({ head: held, body: again("'mousemove'", 'script[data-rocket-src]') }),
      waitsForVisitor: true,
    },
    {
      name: 'WordPress, held back until a cookie dialog allows it',
      html: page({ head: forbidden, body: again("'mousemove'", 'script[type="text/plain"]') }),
      waitsForVisitor: true,
    },
    {
      name: 'WordPress, under another type until the page is parsed, as Rocket Loader does',
      html: page({ head: renamed, body: again("'DOMContentLoaded'", 'script[type$="-text/javascript"]') }),
    },
    {
      name: 'WordPress, combined with other scripts, which loses the attributes',
      html: page({ body: combined(address) }),
      lines: ['[parlor] no data-token-endpoint: waiting for init'],
      outcome: 'noLauncher',
    },
    {
      name: 'WordPress, combined with other scripts, options by init',
      html: page({ head: init, body: combined(address) }),
      lines: ['[parlor] not loaded'],
      outcome: 'cannotBeLoaded',
    },
    {
      name: 'WordPress, fetched and run from memory',
      html: page({ head: held, body: fromMemory }),
      lines: ['[parlor] not loaded'],
      outcome: 'cannotBeLoaded',
    },
  ];
}

function shopify(here: Here): readonly EmittedPage[] {
  const tag = here(filledIn(recipe('shopify', 'data-token-endpoint')));
  const customer = filledIn(recipe('shopify', 'prefill'));
  return [
    { name: 'Shopify, in the head, files on another origin', html: page({ head: tag }) },
    {
      name: 'Shopify, at the end, for somebody who is logged in',
      html: page({ body: customer + tag }),
      prefilled: 'Ada "Countess" Lovelace',
    },
    {
      name: 'Shopify, in a section that the theme editor draws anew',
      html: page({ body: `<div id="section">${tag}</div>` }),
      meanwhile: `const section = document.querySelector('#section'); const markup = section.innerHTML; section.textContent = '';
        section.innerHTML = markup; ${runAgain("section.querySelectorAll('script')")}`,
      lines: ['[parlor] loaded twice'],
    },
    {
      name: 'Shopify, in a theme that puts another body in the place of the old one',
      html: page({ head: tag }),
      meanwhile:
        "const next = document.createElement('body'); next.innerHTML = '<h1>Another page</h1>'; document.body.replaceWith(next);",
    },
  ];
}

const stub = 'window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };';

function page({ head = '', body = '' }): string {
  return `<!doctype html>\n<html lang="en"><head><title>A shop</title><link rel="icon" href="data:,">${head}</head><body><h1>A shop</h1>${body}</body></html>`;
}

/** As a tag manager inserts custom HTML: each script is made anew, with its address or its text, and without other attributes. */
function inserted(code: string): string {
  return `<script>addEventListener('load', () => {
    const parsed = new DOMParser().parseFromString(${inScript(code)}, 'text/html');
    for (const { src, text } of parsed.querySelectorAll('script')) {
      const made = document.createElement('script');
      if (src) made.src = src; else made.text = text;
      document.body.append(made);
    }
  });</script>`;
}

/** What the filter of the recipe makes of a tag, read off its PHP. */
function filtered(tag: string): string {
  const php = recipe('wordpress', 'script_loader_tag');
  const [, before, after] = /str_replace\( '([^']+)', '([^']+)', \$tag \)/.exec(php) ?? [];
  if (!before || !after) throw new Error('docs/recipes/wordpress.md has no str_replace in its filter');
  return tag.replace(before, after);
}

/** Scripts that were kept from running are made anew, with all their attributes, when `event` comes. */
function again(event: string, selector: string): string {
  return `<script>document.addEventListener(${event}, () => { ${runAgain(`document.querySelectorAll('${selector}')`)} }, { once: true });</script>`;
}

function runAgain(scripts: string): string {
  return `for (const old of ${scripts}) {
    const made = document.createElement('script');
    for (const { name, value } of old.attributes) {
      if (name === 'data-rocket-src') made.src = value; else if (name !== 'type') made.setAttribute(name, value);
    }
    old.replaceWith(made);
  }`;
}

/** One file for all scripts, of another name in another folder. */
function combined(address: string): string {
  return `<script src="${address}${combinedFile}"></script>`;
}
export const combinedFile = '/wp-content/cache/combined-4f0c.js';

const fromMemory = `<script>(async () => {
  const old = document.querySelector('script[data-rocket-src]');
  const code = await (await fetch(old.dataset.rocketSrc)).blob();
  const made = document.createElement('script');
  Object.assign(made.dataset, old.dataset);
  made.src = URL.createObjectURL(code);
  old.replaceWith(made);
})();</script>`;

/** What Liquid puts into the recipe's templates, with a name that has to be escaped. */
function filledIn(code: string): string {
  const texts: Readonly<Record<string, string>> = {
    'shop.name | escape': 'Ada &amp; Co',
    'request.locale.iso_code': 'en',
    'customer.name | json': inScript('Ada "Countess" Lovelace'),
    'customer.email | json': inScript('ada@shop.example'),
  };
  return code.replace(/\{% \w+ ?\w* %\}\n/g, '').replace(/\{\{ (.+?) \}\}/g, (_, name: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`docs/recipes/shopify.md has {{ ${name} }}, which nothing stands in for`);
    return text;
  });
}

const inScript = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');
