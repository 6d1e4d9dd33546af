import { Avatar } from '../Avatar';
import { useChat, useChatState } from '../chat';
import { Form } from '../form/Form';

/** The first screen: a greeting, what happens next, and the few questions before it does. */
export function PreChat() {
  const { engine, config, texts } = useChat();
  const form = useChatState((state) => state.form);
  return (
    <div class="screen">
      <div class="welcome">
        <Avatar url={config.avatar} name={null} size="large" />
        <p class="greeting" dir="auto">
          {config.greeting ?? texts.greeting}
        </p>
        <p class="next">{texts.whatHappensNext}</p>
      </div>
      <slot name="parlor-welcome" />
      <Form
        schema={config.form}
        values={{ ...config.formValues, ...form }}
        submitLabel={texts.startChat}
        onEdit={(values) => engine.dispatch({ kind: 'editForm', values })}
        onSubmit={(values) => engine.dispatch({ kind: 'submitForm', values })}
      />
    </div>
  );
}
