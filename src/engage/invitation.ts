// An invitation beside the launcher: who says it, what is said, and a few replies that begin a conversation. It never takes
// the focus, and says itself politely to those who hear the page.

import type { EngageStrings } from '../i18n/engageStrings';
import type { Greeting, QuickStart } from './rules';

export interface InvitationOptions {
  readonly root: ShadowRoot;
  readonly launcher: HTMLElement;
  readonly greeting: Greeting;
  readonly texts: EngageStrings;
  /** Of the texts; the greeting is in whatever language the site has written it in. */
  readonly locale: string;
  /** Null: the greeting itself was pressed. */
  onAccept(start: QuickStart | null): void;
  onDismiss(): void;
}

/** Returns how to take it away. */
export function showInvitation(options: InvitationOptions): () => void {
  const { root, launcher, greeting, texts, onAccept, onDismiss } = options;
  const label = texts.invitation(greeting.name);
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    ...children: (Node | string)[]
  ) => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  };
  const button = (className: string, press: () => void, ...children: (Node | string)[]) => {
    const made = make('button', className, ...children);
    made.type = 'button';
    made.onclick = press;
    return made;
  };

  const words = make('span', 'invitation-words');
  if (greeting.name !== null) words.append(withDirection(make('span', 'invitation-name', greeting.name)));
  words.append(withDirection(make('span', 'invitation-text', greeting.text)));
  const message = button('invitation-message', () => onAccept(null), ...face(greeting.avatar), words);
  const dismiss = button('invitation-dismiss', onDismiss);
  dismiss.ariaLabel = texts.dismiss;
  const card = make('div', 'invitation-card', message, dismiss);
  const box = make('section', 'invitation', card);
  box.ariaLabel = label;
  dismiss.lang = options.locale;
  if (greeting.quickStarts.length > 0) {
    const starts = greeting.quickStarts.map((start) =>
      withDirection(button('invitation-start', () => onAccept(start), start.text)),
    );
    const group = make('div', 'invitation-starts', ...starts);
    group.role = 'group';
    group.ariaLabel = texts.quickStarts;
    box.append(group);
  }
  box.onkeydown = (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // It is meant for this one, not for a dialog of the page.
    event.stopPropagation();
    onDismiss();
  };
  // Before the launcher, in the order in which it is read.
  root.insertBefore(box, launcher);

  // A live region is heard when it changes, so it has to be there before its words.
  const status = make('div', 'invitation-status');
  status.role = 'status';
  root.append(status);
  const speak = setTimeout(() => {
    status.textContent = `${label}: ${greeting.text}`;
  }, 100);

  return () => {
    clearTimeout(speak);
    // Whoever was in it goes on at the launcher, instead of at the beginning of the page.
    if (box.contains(root.activeElement)) launcher.focus({ preventScroll: true });
    box.remove();
    status.remove();
  };
}

function withDirection<Element extends HTMLElement>(element: Element): Element {
  element.dir = 'auto';
  return element;
}

function face(address: string | null): readonly Node[] {
  if (address === null) return [];
  const picture = document.createElement('img');
  picture.className = 'invitation-face';
  picture.alt = '';
  // One that does not come leaves no hole.
  picture.onerror = () => picture.remove();
  picture.src = address;
  return [picture];
}
