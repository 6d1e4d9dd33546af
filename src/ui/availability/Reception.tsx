// The first screen of a site with hours: the form, or what is said while nobody is there. What was written stays when one
// takes the place of the other.

import type { ComponentType, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import type { FormProps } from '../form/formProps';
import css from './availability.css?inline';
import { backWords } from './backWords';
import { MessageForm } from './MessageForm';
import { useEngageTexts } from './useEngageTexts';
import { useOpening } from './useOpening';

interface Props {
  /** The form that begins a conversation. */
  readonly chat: VNode;
  readonly Form: ComponentType<FormProps>;
}

export function Reception({ chat, Form }: Props) {
  const { root, config } = useChat();
  const texts = useEngageTexts();
  const opening = useOpening();
  useLayoutEffect(() => adopt(root, [css]), [root]);
  if (!opening) return <p class="screen away-looking">{texts.looking}</p>;
  if (opening.open) return chat;
  return (
    <div class="screen away">
      <Away opensAt={opening.opensAt} />
      {config.whenClosed === 'message' && config.tokenEndpoint && (
        <MessageForm url={config.tokenEndpoint} Form={Form} />
      )}
    </div>
  );
}

function Away({ opensAt }: { readonly opensAt: number | null }) {
  const { config, language } = useChat();
  const texts = useEngageTexts();
  const back = backWords(texts, language.locale, opensAt, Date.now());
  return (
    <div class="away-words">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z" />
      </svg>
      <p class="greeting">{texts.closed}</p>
      {/* Heard as well when it changes while the panel is open. */}
      <p class="next" role="status">
        <b>{back}</b>
        {opensAt !== null && isElsewhere(config.hours, opensAt) && <small>{texts.yourTime}</small>}
      </p>
    </div>
  );
}

/** The team's clocks show another time than the visitor's. */
function isElsewhere(hours: unknown, at: number): boolean {
  const { timeZone } = Object(hours) as { timeZone?: unknown };
  if (typeof timeZone !== 'string') return false;
  const clock = (zone?: string) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(
      at,
    );
  return clock() !== clock(timeZone);
}
