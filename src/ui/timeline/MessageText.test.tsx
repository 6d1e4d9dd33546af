// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { renderChat } from '../testing/renderChat';
import { MessageText } from './MessageText';
import { RichText } from './RichText';

afterEach(cleanup);

const show = (text: string) => renderChat(<RichText text={text} />).container;

test('what a visitor writes is shown as it was written, marks and all', () => {
  const text = 'I **said** `no` < 5 & > 3; a/b\n- one\n- two\n\n\n```\nx\n```';
  const shown = renderChat(<MessageText text={text} from="visitor" />).container;
  expect(shown.textContent).toBe(text);
  expect(shown.querySelectorAll('*:not(p)')).toHaveLength(0);
});

test('marks are characters until the part that knows them has been fetched', async () => {
  const { container } = renderChat(
    <>
      <MessageText text="**Hi**" from="agent" />
      <MessageText text="**Hi**" from="visitor" />
    </>,
  );
  expect(container.textContent).toBe('**Hi****Hi**');
  await waitFor(() => expect(container.textContent).toBe('Hi**Hi**'));
  expect(container.querySelector('strong')?.textContent).toBe('Hi');
});

test('what the team writes in Markdown is shown as it is meant', () => {
  const shown = show('**Bold**, `code`:\n1. one\n2. two\n\n> quote\n\n```\nlet a;\n```');
  expect(shown.querySelector('strong')?.textContent).toBe('Bold');
  expect(shown.querySelector('p code')?.textContent).toBe('code');
  expect([...shown.querySelectorAll('li')].map((item) => item.value)).toEqual([1, 2]);
  expect(shown.querySelector('blockquote')?.textContent).toBe('quote');
  expect(shown.querySelector('pre')?.textContent).toBe('let a;');
});

// The css alone leaves an English paragraph on the right of an Arabic page in Firefox.
test('each block of Markdown goes in the direction of its own text', () => {
  const shown = show('## Order\nEnglish\n- one\n- two\n> quote');
  const blocks = [...(shown.querySelector('.message-text')?.children ?? [])];
  expect(blocks.map((block) => `${block.localName} ${block.getAttribute('dir')}`)).toEqual([
    'p auto',
    'p auto',
    'ul auto',
    'blockquote auto',
  ]);
});

test('a named link says where it leads, a plain one does not say it twice', () => {
  show('[Your order](https://evil.example/login) and https://shop.example/a');
  const [named, plain] = screen.getAllByRole('link');
  expect(named?.textContent).toBe('Your order (evil.example)');
  expect(named?.title).toBe('https://evil.example/login');
  expect(plain?.textContent).toBe('https://shop.example/a');
  expect(plain?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('code can be copied as it is', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  show('```\n  a\n\tb  \n```');
  fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
  expect(writeText).toHaveBeenCalledWith('  a\n\tb  ');
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
});

const allowed = new Set('DIV SECTION P STRONG EM S CODE PRE BLOCKQUOTE UL OL LI A BDI SPAN BUTTON svg path'.split(' '));
const allowedAttributes = new Set(
  'class dir href target rel title value tabindex aria-label aria-hidden type viewBox d'.split(' '),
);

test('whatever an agent writes, nothing else than these elements and attributes comes of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '**',
      '*',
      '_',
      '`',
      '~~',
      '[a](',
      '![',
      ')',
      '\n```\n',
      '\n- ',
      '\n1. ',
      '\n> ',
      '\n',
      ' ',
      'word',
    ),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '<style>',
      '" onclick="',
      'javascript:alert(1)',
      'https://a.example',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const { container } = renderChat(<div />);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      cleanup();
      for (const element of show(pieces.join('')).querySelectorAll('*')) {
        expect(allowed).toContain(element.tagName);
        for (const { name } of element.attributes) expect(allowedAttributes).toContain(name);
      }
    }),
    { numRuns: 1_000 },
  );
  render(null, container);
}, 60_000);
