// Which screen the state asks for, and what happens to the focus when one takes the place of another.

import { screenOf } from '../core/selectors';
import { loadAvailabilityPart } from '../parts/availability';
import { useChat, useChatState, usePart } from './chat';
import { useFeaturePart } from './conversation/useFeaturePart';
import { Fetched } from './Fetched';
import { useFocusAfterChange } from './focusAfterChange';
import { Form } from './form/Form';
import { Header } from './Header';
import { PreChat } from './prechat/PreChat';

export function App() {
  const { conversation, config, engine } = useChat();
  const availability = useFeaturePart(loadAvailabilityPart);
  const kind = useChatState((state) => screenOf(state).kind);
  const part = usePart(conversation);
  const screen = kind !== 'form' && part.kind !== 'ready' ? part.kind : kind;
  useFocusAfterChange(screen, screen === 'form' || screen === 'conversation');
  return (
    <>
      <Header isFirstScreen={kind === 'form'} />
      <slot name="parlor-top" />
      {kind === 'form' ? (
        config.whenClosed === 'chat' ? (
          <PreChat />
        ) : (
          <Fetched part={availability} draw={({ Reception }) => <Reception chat={<PreChat />} Form={Form} />} />
        )
      ) : kind === 'problem' ? (
        <Fetched
          part={conversation}
          draw={({ Problem }) => <Problem />}
          onRetry={() => engine.dispatch({ kind: 'retry' })}
        />
      ) : (
        <Fetched part={conversation} draw={({ Conversation }) => <Conversation />} />
      )}
      <slot name="parlor-bottom" />
    </>
  );
}
