// Answers in the place of the api until its code has come, which it does with the first command, hook or option that needs it.

import type { Api } from '../api/api';
import type { Inside } from '../api/inside';
import type { Intent } from '../core/intents';
import { loadApiPart } from './api';

export interface LazyApi {
  /** Carries an intent out, unless a hook of the page says otherwise. */
  dispatch(intent: Intent): void;
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Settles when what the page has asked for before the first picture counts in it. Never rejects. */
  readonly ready: Promise<unknown>;
  dispose(): void;
}

/** What every page may listen for. Anything else is a hook, or a mistake that wants a word. */
const events = /^(ready|open|close|started|message|unread|ended|authRequired|error)$/;

/** Options that need it from the start. */
const extras = ['identityToken', 'analytics', 'debug', 'slots'];

export function createLazyApi(inside: Inside): LazyApi {
  let attempt = 0;
  let api: Api | undefined;
  let loading: Promise<Api> | undefined;
  let disposed = false;

  const load = () => {
    loading ??= loadApiPart(attempt++)
      .catch(() => loadApiPart(attempt++))
      .then(
        ({ createApi }) => {
          api = createApi(inside);
          if (disposed) api.dispose();
          return api;
        },
        (error) => {
          loading = undefined;
          inside.warn(`api: ${error}`);
          throw error;
        },
      );
    return loading;
  };
  const hasUnusualListener = () => [...inside.listeners].some(([name]) => !events.test(name));
  const isWanted =
    inside.waiting[0] !== undefined ||
    inside.hasProblems ||
    extras.some((name) => inside.options[name] != null) ||
    hasUnusualListener();

  return {
    dispatch(intent) {
      if (api) api.dispatch(intent);
      else if (hasUnusualListener()) {
        load().then(
          (there) => there.dispatch(intent),
          // Better without the page's hooks than not at all.
          () => inside.engine.dispatch(intent),
        );
      } else inside.engine.dispatch(intent);
    },
    run: (name, args) =>
      load().then(
        (there) => there.run(name, args),
        () => {},
      ),
    ready: isWanted
      ? Promise.resolve(inside.asked)
          .then(load)
          .catch(() => {})
      : Promise.resolve(),
    dispose() {
      disposed = true;
      api?.dispose();
    },
  };
}
