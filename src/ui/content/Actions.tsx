import { useState } from 'preact/hooks';
import type { Action } from '../../core/content';
import { CheckIcon } from '../conversation/conversationIcons';
import { CopyIcon, LeaveIcon } from './contentIcons';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly actions: readonly Action[];
  readonly answering: Answering;
  /** `rows` at the foot of a card, `buttons` by themselves. */
  readonly look: 'rows' | 'buttons';
  /** Of the card that they belong to. */
  readonly cardTitle?: string | null;
  /** Counted from 0, where there are several cards. */
  readonly position?: number;
}

export function Actions({ actions, look, ...rest }: Props) {
  return (
    <ul class="actions" data-look={look}>
      {actions.map((action, index) => (
        <li key={index}>
          <OneAction action={action} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = Omit<Props, 'actions' | 'look'> & { readonly action: Action };

function OneAction({ action, ...rest }: OneProps) {
  switch (action.kind) {
    case 'link':
      return <FollowLink title={action.title} url={action.url} />;
    case 'copy':
      return <CopyCode title={action.title} code={action.code} />;
    case 'reply':
      return <Reply id={action.id} title={action.title} {...rest} />;
  }
}

function Reply({
  id,
  title,
  answering,
  cardTitle,
  position,
}: Omit<OneProps, 'action'> & { id: string; title: string }) {
  const texts = useContentTexts();
  const { answer, isOpen, send } = answering;
  if (!isOpen) {
    const isChosen = answer?.values.choice === id && (position === undefined || answer.values.card === position + 1);
    return (
      <span class="action" data-state={isChosen ? 'chosen' : 'closed'}>
        {isChosen && <CheckIcon />}
        <bdi>{title}</bdi>
        {isChosen && <span class="sr-only">, {texts.content.chosen}</span>}
      </span>
    );
  }
  const press = () => {
    const text = cardTitle ? texts.content.cardChoice(cardTitle, title) : title;
    if (position === undefined) send('card', text, { choice: id });
    else send('carousel', text, { choice: id, card: position + 1 });
  };
  return (
    <button type="button" class="action" onClick={press}>
      <bdi>{title}</bdi>
    </button>
  );
}

function FollowLink({ title, url }: { title: string; url: string }) {
  const texts = useContentTexts();
  const leaves = /^https?:/i.test(url);
  return (
    <a class="action" href={url} {...(leaves ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
      <bdi>{title}</bdi>
      {leaves && (
        <>
          <LeaveIcon />
          <span class="sr-only">, {texts.content.newTab}</span>
        </>
      )}
    </a>
  );
}

function CopyCode({ title, code }: { title: string; code: string }) {
  const texts = useContentTexts();
  const [copied, setCopied] = useState(false);
  // Missing where the page did not come over https; refused in some frames. The code can be read in any case.
  const copy = () => {
    navigator.clipboard?.writeText(code).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <button type="button" class="action" onClick={copy}>
      <bdi>{title}</bdi>
      <bdi class="code">{code}</bdi>
      {copied ? <CheckIcon /> : <CopyIcon />}
      <span class="sr-only" role="status">
        {copied ? texts.content.codeCopied : ''}
      </span>
    </button>
  );
}
