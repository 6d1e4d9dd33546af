// Puts the panel into the shadow root, beside the launcher, and shows it when the state says so.

import { render } from 'preact';
import type { Config } from '../contract';
import type { Engine } from '../core/engine';
import type { EndpointQueries, FileStore, SliceStorage } from '../core/ports';
import type { LauncherControls } from '../handoff';
import { loadConversationPart } from '../parts/conversation';
import { createPart } from '../parts/part';
import { adopt } from '../theme/adopt';
import type { Look } from '../theme/dressUp';
import { themeCss } from '../theme/theme';
import { App } from './App';
import { type Chat, ChatContext, type Spoken } from './chat';
import { ErrorBoundary } from './ErrorBoundary';
import formCss from './form/form.css?inline';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';

export interface MountOptions extends Spoken {
  readonly root: ShadowRoot;
  readonly engine: Engine;
  readonly config: Config;
  /** Beyond the brand colour; null for none. */
  readonly look: Look | null;
  readonly launcher: LauncherControls;
  readonly instance: string;
  readonly storage: SliceStorage;
  readonly files: FileStore;
  readonly query: EndpointQueries['query'];
  /** Client ids for messages, unguessable and never the same. */
  newId(): string;
  /** A programming error, or a file that could not be fetched, of which the visitor was told. */
  onFailure(error: unknown): void;
  /** One line for the developer of the host page. */
  warn(line: string): void;
}

export interface Mounted {
  /** In another language, with other options: what is written, chosen or open stays, and the focus as well. */
  update(changes: Partial<Spoken & Pick<MountOptions, 'config' | 'look'>>): void;
  unmount(): void;
}

export function mount(options: MountOptions): Mounted {
  const { root, engine } = options;
  let dropSheets = () => {};
  const container = document.createElement('div');
  container.className = 'parlor';
  // iOS knows it only with the prefix, which the css minifier takes for outdated.
  container.style.setProperty('-webkit-text-size-adjust', '100%');
  root.append(container);

  const conversation = createPart(loadConversationPart, options.onFailure);
  // Somebody fills in the form, or comes back to a conversation: its screen is needed soon.
  const first = engine.get();
  // By what it says: the engine brings a form of its own when it arrives.
  const knownAnswers = JSON.stringify(first.form);
  // It leads into a conversation: follow.ts opens it.
  const hasLink = location.hash.includes('parlor-resume=');
  let lastNetwork = first.network;
  const prepare = () => {
    const { session, form, network } = engine.get();
    const isBack = network !== lastNetwork && network === 'up';
    lastNetwork = network;
    const { kind } = conversation.get();
    // Once only: after a failure the visitor decides, unless it was the network.
    if (kind === 'failed' ? !isBack : kind !== 'absent') return;
    if (session.kind !== 'none' || JSON.stringify(form) !== knownAnswers || hasLink) conversation.want();
  };
  prepare();
  const stopPreparing = engine.subscribe(prepare);

  function dress({ config, look }: Pick<MountOptions, 'config' | 'look'>): void {
    dropSheets();
    const sheets = [...themeCss(config.accent, config.colorScheme), ...(look?.css ?? []), panelCss + formCss];
    const drops = [adopt(root, sheets), adopt(root, look?.ownCss ? [look.ownCss] : [], true)];
    dropSheets = () => {
      for (const drop of drops) drop();
    };
    container.dataset.position = config.position;
    if (look) Object.assign(container.dataset, { preset: look.preset, density: look.density });
  }
  dress(options);

  const chat: Chat = { ...options, made: {}, conversation };
  const draw = (current: Chat) =>
    render(
      <ChatContext.Provider value={current}>
        <Panel>
          <ErrorBoundary
            texts={current.texts}
            onCrash={options.onFailure}
            // A panel in the page stays there: nothing would open it again.
            onClose={current.config.placement === 'floating' && (() => engine.dispatch({ kind: 'closePanel' }))}
          >
            <App />
          </ErrorBoundary>
        </Panel>
      </ChatContext.Provider>,
      container,
    );
  draw(chat);
  return {
    update({ look = null, ...changes }) {
      // Whoever was handed the first one looks into it later; whoever uses the context renders again for another one.
      Object.assign(chat, changes);
      if (changes.config) dress({ config: changes.config, look });
      draw({ ...chat });
    },
    unmount() {
      stopPreparing();
      render(null, container);
      container.remove();
      dropSheets();
    },
  };
}
