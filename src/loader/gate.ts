// The question before anything is stored or fetched, beside the launcher.

import { element } from './element';
import css from './gate.css?inline';
import { acceptText, consentText, declineText, linkText } from './gateTexts';
import { guarded, report } from './report';

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** `words`: what the site says instead, raw. `dismiss` is called by the button and by Escape. */
export function gate(root: ShadowRoot, words: unknown, accept: () => void, dismiss: () => void): HTMLElement {
  if (!sheets.has(root)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync?.(css);
    sheets.set(root, sheet);
    root.adoptedStyleSheets = [...(root.adoptedStyleSheets ?? []), sheet];
  }
  const { text, link, linkLabel, acceptLabel, declineLabel } = guarded('consent', () => textsIn(Object(words))) ?? {};
  const policy = element('a', { target: '_blank' }, linkLabel || linkText);
  if (link) policy.href = link;
  const label = text || consentText;
  const made = element(
    'div',
    { className: 'balloon', role: 'dialog', ariaLabel: label, tabIndex: -1 },
    label,
    // A script would be no policy.
    /^http/.test(policy.protocol) ? policy : '',
    element('button', { className: 'accept', onclick: accept }, acceptLabel || acceptText),
    element('button', { className: 'decline', onclick: dismiss }, declineLabel || declineText),
  );
  made.onkeydown = ({ key }) => {
    if (key === 'Escape') dismiss();
  };
  return made;
}

/** The page may have put anything in there; what cannot even be looked at costs all of them. */
function textsIn(words: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, word] of Object.entries(words)) {
    if (typeof word === 'string') texts[name] = word;
    else if (word != null) report(`consent.${name} must be text; the default is used`);
  }
  return texts;
}
