// The question before anything is stored or fetched, beside the launcher.

import { element } from './element';
import css from './gate.css?inline';
import { acceptText, consentText, declineText, linkText } from './gateTexts';

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** `words`: what the site says instead, raw. `dismiss` is called by the button and by Escape. */
export function gate(root: ShadowRoot, words: unknown, accept: () => void, dismiss: () => void): HTMLElement {
  if (!sheets.has(root)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync?.(css);
    sheets.set(root, sheet);
    root.adoptedStyleSheets = [...(root.adoptedStyleSheets ?? []), sheet];
  }
  const { text, link, linkLabel, acceptLabel, declineLabel } = Object(words);
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
