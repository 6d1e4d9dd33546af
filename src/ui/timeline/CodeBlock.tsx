import { useState } from 'preact/hooks';
import { enText } from '../../i18n/enText';
import { CheckIcon, CopyIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';

/** Scrolls sideways rather than breaking lines, and can be taken along as it is. */
export function CodeBlock({ code }: { readonly code: string }) {
  const { messageText, copied } = useTexts(enText);
  const [isCopied, setCopied] = useState(false);
  // Missing where the page did not come over https; refused in some frames.
  const { clipboard } = navigator;
  const copy = () =>
    clipboard.writeText(code).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <div class="code-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="code-lines" dir="ltr" aria-label={messageText.code} tabIndex={0}>
        <pre>
          <code>{code}</code>
        </pre>
      </section>
      {clipboard && (
        <button
          type="button"
          class="icon-button"
          aria-label={isCopied ? copied : messageText.copyCode}
          onClick={copy}
          onBlur={() => setCopied(false)}
        >
          {isCopied ? <CheckIcon /> : <CopyIcon />}
        </button>
      )}
    </div>
  );
}
