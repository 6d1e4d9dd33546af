import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isPending } from '../../core/patience';
import type { ChatState } from '../../core/state';
import { enList } from '../../i18n/enList';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState } from '../chat';
import { askEndpoint } from '../conversation/askEndpoint';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { useView } from '../conversation/view';
import listCss from './list.css?inline';
import { type ListedConversation, parseConversations } from './parseConversations';

type Situation =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'there'; readonly conversations: readonly ListedConversation[] };

/** All conversations of the visitor, in the place of the one that is open. */
export function ConversationList() {
  const chat = useChat();
  const { engine, root } = chat;
  const texts = useTexts();
  const words = chat.language.of('list', enList);
  const [, show] = useView();
  const [situation, setSituation] = useState<Situation>({ kind: 'loading' });
  const takingUp = useChatState((state) => state.takingUp);
  const openSid = useChatState(sidOf);
  const isSending = useChatState(({ outbox }) => outbox.some(isPending));
  const firstSid = useRef(openSid);
  useLayoutEffect(() => adopt(root, [listCss]), [root]);

  const load = useCallback(async () => {
    setSituation({ kind: 'loading' });
    const found = await askEndpoint(chat, 'conversations').catch(() => null);
    const conversations = found && 'answer' in found ? parseConversations(found.answer) : null;
    setSituation(conversations ? { kind: 'there', conversations } : { kind: 'failed' });
  }, [chat]);
  useEffect(() => void load(), [load]);
  // The other one is there, or was left for the form.
  useEffect(() => {
    if (openSid !== firstSid.current) show('conversation');
  });

  const open = (sid: string) => {
    if (sid === openSid) show('conversation');
    else if (!isSending) engine.dispatch({ kind: 'takeUp', resume: sid });
  };
  return (
    <div class="list">
      {situation.kind === 'loading' && (
        <div class="list-loading" role="status" aria-label={words.loading}>
          <i />
          <i />
          <i />
        </div>
      )}
      {situation.kind === 'failed' && (
        <div class="centered" role="alert">
          <p>{words.failed}</p>
          <button type="button" class="button" onClick={() => void load()}>
            {texts.tryAgain}
          </button>
        </div>
      )}
      {situation.kind === 'there' && situation.conversations.length === 0 && (
        <div class="centered">
          <p>{words.empty}</p>
        </div>
      )}
      {situation.kind === 'there' && situation.conversations.length > 0 && (
        <ul class="list-items" aria-label={texts.menu.list} onKeyDown={moveFocus}>
          {situation.conversations.map((conversation) => (
            <li key={conversation.sid}>
              <Item
                conversation={conversation}
                isOpen={conversation.sid === openSid}
                isOpening={takingUp?.kind === 'asking' && takingUp.resume === conversation.sid}
                isFailed={takingUp?.kind === 'failed' && takingUp.resume === conversation.sid}
                onOpen={() => open(conversation.sid)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="list-foot">
        {isSending && <p role="status">{words.stillSending}</p>}
        <button
          type="button"
          class="button"
          aria-disabled={isSending}
          onClick={() => {
            if (isSending) return;
            show('conversation');
            engine.dispatch({ kind: engine.get().session.kind === 'ended' ? 'startNew' : 'putAside' });
          }}
        >
          {words.startNew}
        </button>
      </div>
    </div>
  );
}

interface ItemProps {
  readonly conversation: ListedConversation;
  readonly isOpen: boolean;
  readonly isOpening: boolean;
  readonly isFailed: boolean;
  onOpen(): void;
}

function Item({ conversation, isOpen, isOpening, isFailed, onOpen }: ItemProps) {
  const { engine, language } = useChat();
  const words = language.of('list', enList);
  const formats = useFormats();
  const { title, lastMessage, updatedAt, unread, isClosed, sid } = conversation;
  const now = useMemo(() => Date.now(), []);
  // Of the one that is open we know more than the endpoint.
  const own = isOpen ? engine.get().timeline.messages.findLast(({ body }) => body !== '')?.body : undefined;
  const draft = engine.get().drafts[sid]?.text;
  const preview = draft || own || lastMessage;
  // Nobody may read a closed conversation any more.
  const isShut = isClosed && !isOpen;
  const isToday = new Date(updatedAt).toDateString() === new Date(now).toDateString();
  const when = isToday ? formats.time(updatedAt) : (formats.ago(updatedAt, now) ?? formats.day(updatedAt, now));
  const state = isOpening
    ? words.opening
    : isFailed
      ? words.openFailed
      : isOpen
        ? words.current
        : isClosed
          ? words.closed
          : null;
  return (
    <button
      type="button"
      class="list-item"
      aria-current={isOpen}
      aria-disabled={isShut}
      data-unread={unread > 0 && !isOpen}
      onClick={() => {
        if (!isShut) onOpen();
      }}
    >
      <span class="list-title" dir="auto">
        {title ?? words.untitled}
      </span>
      <span class="list-when">{updatedAt > 0 ? when : ''}</span>
      <span class="list-preview" dir="auto">
        {state && <b class={isFailed ? 'list-failed' : undefined}>{state}</b>}
        {state && preview ? ' · ' : ''}
        {preview}
      </span>
      {unread > 0 && !isOpen && (
        <span class="list-badge">
          <span class="sr-only">{words.unread(unread)}</span>
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
        </span>
      )}
    </button>
  );
}

function sidOf({ session }: ChatState): string | null {
  return 'credentials' in session ? (session.credentials?.conversationSid ?? null) : null;
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const focused = (event.currentTarget.getRootNode() as ShadowRoot).activeElement;
  const next = buttons[buttons.indexOf(focused as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
