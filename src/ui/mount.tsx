// Puts the panel into the shadow root, beside the launcher, and shows it when the state says so.

import { render } from 'preact';
import type { Config, LauncherControls } from '../contract';
import type { Engine } from '../core/engine';
import { createFormats } from '../i18n/formats';
import type { Strings } from '../i18n/strings';
import { adopt } from '../theme/adopt';
import { themeCss } from '../theme/theme';
import { App } from './App';
import { type Chat, ChatContext } from './chat';
import composerCss from './composer/composer.css?inline';
import { ErrorBoundary } from './ErrorBoundary';
import formCss from './form/form.css?inline';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';
import timelineCss from './timeline/timeline.css?inline';

export interface MountOptions {
  readonly root: ShadowRoot;
  readonly engine: Engine;
  readonly config: Config;
  readonly texts: Strings;
  /** BCP 47, for dates, numbers and the direction of the panel. */
  readonly locale: string;
  readonly launcher: LauncherControls;
  /** Client ids for messages, unguessable and never the same. */
  newId(): string;
  /** A programming error that the visitor was told about. */
  onCrash?(error: unknown): void;
}

export function mount(options: MountOptions): { unmount(): void } {
  const { root, engine, config, texts, locale, launcher } = options;
  const dropSheets = adopt(root, [
    ...themeCss(config.accent, config.colorScheme),
    panelCss + formCss + timelineCss + composerCss,
  ]);
  const container = document.createElement('div');
  container.className = 'parlor';
  container.dataset.position = config.position;
  // iOS knows it only with the prefix, which the css minifier takes for outdated.
  container.style.setProperty('-webkit-text-size-adjust', '100%');
  root.append(container);

  const chat: Chat = {
    root,
    engine,
    config,
    texts,
    formats: createFormats(locale, texts),
    locale,
    launcher,
    newId: () => options.newId(),
  };
  render(
    <ChatContext.Provider value={chat}>
      <Panel>
        <ErrorBoundary texts={texts} onCrash={options.onCrash} onClose={() => engine.dispatch({ kind: 'closePanel' })}>
          <App />
        </ErrorBoundary>
      </Panel>
    </ChatContext.Provider>,
    container,
  );
  return {
    unmount() {
      render(null, container);
      container.remove();
      dropSheets();
    },
  };
}
