// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { checkPage } from './checkPage';
import { contrastOf, judge, type MeasuredColors, readingsOf } from './contrast';
import { type Design, firstDesign, fromFragment, nameForField, offsetsOf, optionsOf, toFragment } from './design';
import { begin, change, redo, undo } from './history';
import { languageChoices } from './languageChoices';
import { literal, snippet } from './snippets';

const changed: Design = {
  ...firstDesign,
  title: 'Kiln & "Tide" 🏺',
  accent: '#9a4a2f',
  preset: 'paper',
  survey: true,
  files: false,
  fields: [...firstDesign.fields, { name: 'order', label: 'Your order', type: 'text', required: false }],
};

const aside: Design = { ...firstDesign, position: 'start', offsetX: 32, offsetY: 88 };

describe('a design', () => {
  it('becomes the options that differ from the defaults', () => {
    expect(optionsOf(firstDesign)).toEqual({ tokenEndpoint: '/chat' });
    expect(optionsOf(changed)).toEqual({
      tokenEndpoint: '/chat',
      title: 'Kiln & "Tide" 🏺',
      accent: '#9a4a2f',
      theme: 'paper',
      survey: true,
      attachments: { enabled: false },
      form: {
        fields: [
          { name: 'friendlyName', type: 'text', required: true },
          { name: 'email', type: 'email', required: true },
          { name: 'query', type: 'textarea', required: true },
          { name: 'order', type: 'text', label: 'Your order' },
        ],
      },
    });
    expect(optionsOf({ ...firstDesign, preset: 'ink', radius: 'small' }).theme).toEqual({
      preset: 'ink',
      radius: 'small',
    });
  });

  it('goes into an address and comes back', () => {
    expect(toFragment(firstDesign)).toBe('');
    expect(fromFragment(`#${toFragment(changed)}`)).toEqual(changed);
    expect(fromFragment(`#${toFragment(aside)}`)).toEqual(aside);
  });

  it('has a corner and its distances only where the chat floats, and a container only in the page', () => {
    expect([optionsOf(aside), offsetsOf(aside)]).toEqual([
      { tokenEndpoint: '/chat', position: 'start' },
      { '--parlor-offset-x': '32px', '--parlor-offset-y': '88px' },
    ]);
    const inline: Design = { ...aside, placement: 'inline' };
    expect([optionsOf(inline), offsetsOf(inline)]).toEqual([
      { tokenEndpoint: '/chat', placement: 'inline', container: '#chat' },
      {},
    ]);
    const fullPage: Design = { ...aside, placement: 'fullPage' };
    expect([optionsOf(fullPage), offsetsOf(fullPage)]).toEqual([{ tokenEndpoint: '/chat', placement: 'fullPage' }, {}]);
    expect(offsetsOf(firstDesign)).toEqual({});
  });

  it('keeps a distance that an address names within what a window has', () => {
    const { offsetX, offsetY } = fromFragment(`#${btoa('{"offsetX":1e9,"offsetY":-7.5}')}`);
    expect([offsetX, offsetY]).toEqual([160, 0]);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '#%%%'],
    ['no JSON', `#${btoa('hello')}`],
    ['a list', `#${btoa('[1,2]')}`],
    ['far too much', `#${'A'.repeat(30_000)}`],
    ['a prototype', `#${btoa('{"__proto__":{"title":"x"},"constructor":1}')}`],
    ['wrong types', `#${btoa('{"title":7,"accent":"red","preset":"neon","fields":[{"name":"a b"}],"survey":"yes"}')}`],
  ])('of an address with %s is the first one', (_, fragment) => {
    expect(fromFragment(fragment)).toEqual(firstDesign);
  });

  it('names a further question by its label, and never twice', () => {
    expect(nameForField('Your order number', firstDesign.fields)).toBe('yourOrderNumber');
    expect(nameForField('email', firstDesign.fields)).toBe('email2');
    expect(nameForField('住所', firstDesign.fields)).toBe('answer');
  });
});

describe('undo', () => {
  it('goes back step by step and forth again, a word being one step', () => {
    let history = begin('');
    for (const [at, text] of ['H', 'He', 'Hel'].entries()) history = change(history, text, 'title', at * 100);
    history = change(history, 'Help', 'title', 5000);
    history = change(history, 'Help, red', 'accent', 5100);
    expect(undo(history).present).toBe('Help');
    expect(undo(undo(history)).present).toBe('Hel');
    expect(undo(undo(undo(undo(history)))).present).toBe('');
    expect(redo(undo(history)).present).toBe('Help, red');
    expect(redo(history)).toBe(history);
  });
});

describe('the code', () => {
  it('is one tag while attributes can say it', () => {
    const { attachments: _, form: __, ...plain } = optionsOf(changed);
    expect(snippet('html', plain)).toBe(`<script async src="https://YOUR-SITE/parlor/parlor.js"
  data-token-endpoint="/chat"
  data-title="Kiln &amp; &quot;Tide&quot; 🏺"
  data-accent="#9a4a2f"
  data-survey
  data-theme="paper"></script>
`);
  });

  it('holds no end of a script, whatever somebody has written', () => {
    const evil = { tokenEndpoint: '/chat', context: { note: '</script><script>alert(1)</script>' } };
    for (const kind of ['html', 'tagManager'] as const) {
      const page = new DOMParser().parseFromString(snippet(kind, evil), 'text/html');
      expect([...page.scripts].filter(({ textContent }) => textContent?.startsWith('alert'))).toEqual([]);
    }
  });

  it.each(['html', 'tagManager', 'npm', 'react', 'vue'] as const)('for %s gives the very options', (kind) => {
    const options = optionsOf(changed);
    const code = snippet(kind, options);
    const [, given = ''] = /(?:Parlor\('init', |createParlor\()({[\s\S]*?\n *})\)/.exec(code) ?? [];
    const read: unknown = new Function(`return ${given}`)();
    const { form, attachments } = options;
    expect(read).toEqual(kind === 'html' ? { form, attachments } : options);
  });

  describe.each(['html', 'tagManager', 'npm', 'react', 'vue'] as const)('for %s', (kind) => {
    it('brings the room for a chat in the page, and names it', () => {
      const code = snippet(kind, optionsOf({ ...firstDesign, placement: 'inline' }));
      expect(code).toMatch(/<div (id="chat"|ref=("place"|\{place\})) style=("height: 600px"|\{\{ height: 600 \}\})/);
      expect(code).toMatch(/data-container="#chat"|container: ('#chat'|place\.(current|value))/);
      expect(code).not.toContain('<style>');
    });

    it('brings the distances of a floating one as css of the page', () => {
      const code = snippet(kind, optionsOf(aside), offsetsOf(aside));
      expect(code).toContain('parlor-chat { --parlor-offset-x: 32px; --parlor-offset-y: 88px; }');
      expect(code).not.toContain('600');
    });

    it('has no more than it needs', () => {
      expect(snippet(kind, optionsOf(firstDesign))).not.toMatch(/style|place|#chat/);
    });
  });

  it('is written as a person would', () => {
    expect(literal({ title: "It's", 'data-x': 'plain' })).toBe(
      `{\n  title: "It's",\n  "data-x": 'plain'\n}`.replace('"data-x"', "'data-x'"),
    );
  });
});

describe('checking a page', () => {
  const page = (head: string) =>
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${head}</head><body></body></html>`;
  const tag =
    '<script async src="https://cdn.example/parlor.js" data-token-endpoint="/chat" data-accent="#123456"></script>';
  const texts = (source: string) => checkPage(source).map(({ level, text }) => `${level}: ${text}`);

  it('finds nothing to mend where nothing is wrong', () => {
    expect(texts(page(tag))).toEqual([expect.stringMatching(/^good/)]);
  });

  it.each([
    ['nothing', page(''), /no Parlor tag/],
    ['a comment', page(`<!-- ${tag} -->`), /inside a comment/],
    ['two', page(tag + tag), /2 times/],
    ['no endpoint', page('<script async src="/parlor.js"></script>'), /data-token-endpoint is missing/],
    [
      'a typing error',
      page(tag.replace('data-accent', 'data-acent')),
      /data-acent is no option. Did you mean data-accent\?/,
    ],
    ['what only code can give', page(tag.replace('data-accent', 'data-form')), /Parlor\('init'/],
    ['http', page(tag.replace('https', 'http')), /over http/],
    ['a module', page(tag.replace('async', 'async type="module"')), /type="module"/],
    ['the address of the example', page(tag.replace('cdn.example', 'YOUR-SITE')), /YOUR-SITE/],
    [
      'a policy without scripts',
      page(`<meta http-equiv="Content-Security-Policy" content="script-src 'self'">${tag}`),
      /add cdn\.example to script-src/,
    ],
    [
      'a policy without Twilio',
      page(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">${tag}`),
      /wss:\/\/\*\.twilio\.com/,
    ],
  ])('tells of %s', (_, source, problem) => {
    const found = checkPage(source).filter(({ level }) => level === 'problem');
    expect(found.map(({ text }) => text)).toEqual([expect.stringMatching(problem)]);
  });

  it('runs nothing of the page', () => {
    checkPage(page('<script>globalThis.wasRun = true</script><img src=x onerror="globalThis.wasRun = true">'));
    expect('wasRun' in globalThis).toBe(false);
  });
});

it('judges a colour by the formula of WCAG', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(judge('#ffd400')).toMatchObject({ text: '#000000', sentence: expect.stringMatching(/darker shade/) });
  expect(judge('#2f5bea')).toMatchObject({ text: '#ffffff' });
});

it('says of each text in the chat whether it can be read', () => {
  const colors: MeasuredColors = {
    surface: '#ffffff',
    'surface-raised': '#f1f3f6',
    text: '#16181d',
    'text-quiet': '#9aa0ad',
    danger: '#c4291c',
    accent: '#949494',
    'on-accent': '#ffffff',
    'accent-fill': '#949494',
    'on-accent-fill': '#ffffff',
    'accent-text': '#2f5bea',
  };
  const words = Object.fromEntries(readingsOf(colors).map(({ what, words }) => [what, words]));
  expect(words).toEqual({
    'Titles and greeting': 'Very easy to read',
    'What your team writes': 'Very easy to read',
    'What visitors write': 'Hard to read',
    'Times, names and hints': 'Hard to read',
    Links: 'Easy to read',
    'What went wrong': 'Easy to read',
    // A sign, for which 3 to 1 is enough: the same two colours as what visitors write.
    'The round button': 'Easy to read',
  });
});

it('offers the languages that there are files for', () => {
  const files = [
    'parlor.js',
    'chunks/locales/de-abcd1234.js',
    'chunks/locales/pt-PT-abcd1234.js',
    'chunks/locales/en-XA-abcd1234.js',
  ];
  expect(languageChoices(files)).toEqual([
    ['de', 'Deutsch'],
    ['en', 'English'],
    ['pt-PT', expect.stringMatching(/^Português/)],
  ]);
});
