import { useMemo } from 'preact/hooks';
import { Avatar } from '../Avatar';
import { useChat, useChatState } from '../chat';
import { Form } from '../form/Form';

/** The first screen: a greeting, what happens next, and the few questions before it does. */
export function PreChat() {
  const { engine, config, texts } = useChat();
  const draft = useChatState((state) => state.form);
  const named = useChatState((state) => state.known);
  const { form, formValues } = config;
  const known = useMemo(() => ({ ...formValues, ...named }), [formValues, named]);
  return (
    <div class="screen">
      <div class="welcome">
        <Avatar url={config.avatar} name={null} size="large" />
        <p class="greeting" part="greeting" dir="auto">
          {config.greeting ?? texts.greeting}
        </p>
        <p class="next">{texts.whatHappensNext}</p>
      </div>
      <slot name="parlor-welcome" />
      <Form
        source={form}
        known={known}
        values={{ ...formValues, ...draft }}
        submitLabel={texts.startChat}
        onEdit={(values) => engine.dispatch({ kind: 'editForm', values })}
        onSubmit={(filled) => engine.dispatch({ kind: 'submitForm', ...filled })}
      />
    </div>
  );
}
