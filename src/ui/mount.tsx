// Puts the panel into the shadow root, beside the launcher, and shows it when the state says so.

import { render } from 'preact';
import type { Config, LauncherControls } from '../contract';
import type { Engine } from '../core/engine';
import type { FileStore, SliceStorage } from '../core/ports';
import type { Strings } from '../i18n/strings';
import { loadConversationPart } from '../parts/conversation';
import { createPart } from '../parts/part';
import { adopt } from '../theme/adopt';
import { themeCss } from '../theme/theme';
import { App } from './App';
import { type Chat, ChatContext } from './chat';
import { ErrorBoundary } from './ErrorBoundary';
import formCss from './form/form.css?inline';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';

export interface MountOptions {
  readonly root: ShadowRoot;
  readonly engine: Engine;
  readonly config: Config;
  readonly texts: Strings;
  /** BCP 47, for dates, numbers and the direction of the panel. */
  readonly locale: string;
  readonly launcher: LauncherControls;
  readonly instance: string;
  readonly storage: SliceStorage;
  readonly files: FileStore;
  /** Client ids for messages, unguessable and never the same. */
  newId(): string;
  /** A programming error, or a file that could not be fetched, of which the visitor was told. */
  onFailure(error: unknown): void;
  /** One line for the developer of the host page. */
  warn(line: string): void;
}

export function mount(options: MountOptions): { unmount(): void } {
  const { root, engine, config, texts, locale, launcher } = options;
  const dropSheets = adopt(root, [...themeCss(config.accent, config.colorScheme), panelCss + formCss]);
  const container = document.createElement('div');
  container.className = 'parlor';
  container.dataset.position = config.position;
  // iOS knows it only with the prefix, which the css minifier takes for outdated.
  container.style.setProperty('-webkit-text-size-adjust', '100%');
  root.append(container);

  const conversation = createPart(loadConversationPart, options.onFailure);
  // Somebody fills in the form, or comes back to a conversation: its screen is needed soon.
  const first = engine.get();
  // By what it says: the engine brings a form of its own when it arrives.
  const knownAnswers = JSON.stringify(first.form);
  let lastNetwork = first.network;
  const prepare = () => {
    const { session, form, network } = engine.get();
    const isBack = network !== lastNetwork && network === 'up';
    lastNetwork = network;
    const { kind } = conversation.get();
    // Once only: after a failure the visitor decides, unless it was the network.
    if (kind === 'failed' ? !isBack : kind !== 'absent') return;
    if (session.kind !== 'none' || JSON.stringify(form) !== knownAnswers) conversation.want();
  };
  prepare();
  const stopPreparing = engine.subscribe(prepare);

  const chat: Chat = {
    root,
    engine,
    config,
    texts,
    made: {},
    locale,
    instance: options.instance,
    storage: options.storage,
    launcher,
    newId: () => options.newId(),
    files: options.files,
    conversation,
    onFailure: options.onFailure,
    warn: options.warn,
  };
  render(
    <ChatContext.Provider value={chat}>
      <Panel>
        <ErrorBoundary
          texts={texts}
          onCrash={options.onFailure}
          onClose={() => engine.dispatch({ kind: 'closePanel' })}
        >
          <App />
        </ErrorBoundary>
      </Panel>
    </ChatContext.Provider>,
    container,
  );
  return {
    unmount() {
      stopPreparing();
      render(null, container);
      container.remove();
      dropSheets();
    },
  };
}
