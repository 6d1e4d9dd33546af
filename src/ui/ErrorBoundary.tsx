import { Component, type ComponentChildren } from 'preact';
import type { Strings } from '../i18n/strings';

interface Props {
  readonly texts: Strings;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  /** For the developer's eyes. */
  readonly onCrash: (error: unknown) => void;
}

/** A programming error ends here: the visitor may reload the chat, the host page notices nothing. */
export class ErrorBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  override componentDidCatch(error: unknown) {
    this.setState({ crashed: true });
    this.props.onCrash(error);
  }

  override render({ texts, children, onClose }: Props) {
    if (!this.state.crashed) return children;
    return (
      <div class="centered" role="alert">
        <p>{texts.crashed}</p>
        <button type="button" class="button" onClick={() => this.setState({ crashed: false })}>
          {texts.reloadChat}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {texts.closeChat}
        </button>
      </div>
    );
  }
}
