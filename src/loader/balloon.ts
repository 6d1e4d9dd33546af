// Words beside the launcher, with what the visitor can do about them. Drawn without the app, which is not there yet.

import { element } from './element';
import { acceptText, consentText, declineText, failedText, linkText, retryText } from './texts';

/** The app could not be loaded. */
export function failure(retry: () => void): HTMLElement {
  return balloon('alert', failedText, action(retryText, retry));
}

/** `words`: what the site says instead, raw. `dismiss` is called by the button and by Escape. */
export function gate(words: unknown, accept: () => void, dismiss: () => void): HTMLElement {
  const { text, link, linkLabel, acceptLabel, declineLabel } = Object(words);
  const policy = element('a', { target: '_blank' }, linkLabel || linkText);
  if (link) policy.href = link;
  const made = balloon(
    'dialog',
    text || consentText,
    // A script would be no policy.
    /^http/.test(policy.protocol) ? policy : '',
    action(acceptLabel || acceptText, accept),
    action(declineLabel || declineText, dismiss),
  );
  made.onkeydown = ({ key }) => {
    if (key === 'Escape') dismiss();
  };
  return made;
}

function balloon(role: string, text: string, ...content: (Node | string)[]): HTMLElement {
  return element('div', { className: 'balloon', role, ariaLabel: text, tabIndex: -1 }, text, ...content);
}

function action(label: string, onclick: () => void): HTMLElement {
  return element('button', { onclick }, label);
}
