// Which screen the state asks for, and what happens to the focus when one takes the place of another.

import { useLayoutEffect } from 'preact/hooks';
import { screenOf } from '../core/selectors';
import { useChat, useChatState, usePart } from './chat';
import { useFocusAfterChange } from './focusAfterChange';
import { Header } from './Header';
import { Problem } from './Problem';
import { PreChat } from './prechat/PreChat';

export function App() {
  const { conversation } = useChat();
  const kind = useChatState((state) => screenOf(state).kind);
  const part = usePart(conversation);
  const screen = kind === 'conversation' && part.kind !== 'ready' ? part.kind : kind;
  useFocusAfterChange(screen, screen === 'form' || screen === 'conversation');
  return (
    <>
      <Header isFirstScreen={kind === 'form'} />
      <slot name="parlor-top" />
      {kind === 'form' ? <PreChat /> : kind === 'problem' ? <Problem /> : <ConversationPart />}
      <slot name="parlor-bottom" />
    </>
  );
}

function ConversationPart() {
  const { conversation, texts } = useChat();
  const part = usePart(conversation);
  useLayoutEffect(() => conversation.want(), [conversation]);
  switch (part.kind) {
    case 'ready': {
      const { Conversation } = part.value;
      return <Conversation />;
    }
    case 'absent':
    case 'loading':
      return <div class="screen" aria-busy="true" />;
    case 'failed':
      return (
        <div class="centered">
          <p>{texts.errors.loadFailed}</p>
          <button type="button" class="button" onClick={conversation.want}>
            {texts.tryAgain}
          </button>
        </div>
      );
  }
}
