// The npm entry. Importing it touches nothing of the page, so it is safe where pages are rendered on a server.

import { type CreateParlorOptions, type PackageFiles, type Parlor, parlorOf } from './loader/parlorOf';
import { readOptions } from './loader/readOptions';

export type { OpeningHours, OpenSpan } from './availability/hours';
export type {
  AbsenceReason,
  AnalyticsTarget,
  EndOutcome,
  HookAnswer,
  HookName,
  ParlorHooks,
  ParlorState,
  ParlorStatus,
  SendOutcome,
  SlotFiller,
  SlotName,
  StartOutcome,
  StartRequestOfPage,
  Theme,
  VisitorIdentity,
} from './commandTypes';
export type {
  CommandName,
  ConsentWords,
  EventName,
  Listener,
  ParlorCommands,
  ParlorEvents,
  ParlorOptions,
  SessionFunctions,
  StorageAdapter,
  ThemeName,
  ThemeOptions,
} from './contract';
export type { FormCondition, FormField, FormSchema, FormStep, PreEngagementConfig } from './core/formSchema';
export type { ProactiveCondition, ProactiveGreeting, ProactiveRule } from './engageTypes';
export type { ParlorParts, PartName } from './partTypes';
export type { InitWebchatAnswer, InitWebchatRequest, RefreshTokenAnswer } from './wire';

export type { CreateParlorOptions, Parlor };

const files: PackageFiles = { app: () => import('./app'), engage: () => import('./engage/engagePart') };

/**
 * Puts the launcher on the page and returns its commands; everything else is fetched when the visitor shows intent.
 * On a server it does nothing and returns commands that do nothing.
 */
export function createParlor(options: CreateParlorOptions = {}): Parlor {
  return parlorOf(options, files);
}

/** The element `<parlor-chat>` of a page that has called {@link defineParlorElement}. */
export interface ParlorChatElement extends HTMLElement {
  /** The commands; null before the element is in a page, and after it was taken out. */
  readonly parlor: Parlor | null;
}

/**
 * From now on `<parlor-chat token-endpoint="/chat" title="Ask us">` is a chat, wherever and whenever it is put into the page;
 * taken out of it, it leaves nothing. Attributes are the options in kebab case, and `instance`; objects are given with the
 * property `options`, before the element is put in. With `placement="inline"` the panel
 * stands where the element does; else the launcher floats, wherever that is. On a
 * server, and the second time, it does nothing.
 */
export function defineParlorElement(): void {
  if (typeof customElements === 'undefined' || customElements.get('parlor-chat')) return;
  customElements.define(
    'parlor-chat',
    class extends HTMLElement implements ParlorChatElement {
      parlor: Parlor | null = null;
      options: CreateParlorOptions = {};
      /** Moved within the page it goes on: a framework may take it out and put it in again. */
      #isLeaving = false;
      #isOurs = false;

      connectedCallback() {
        this.#isLeaving = false;
        // Made by `createParlor`, or moved.
        if (this.parlor || (this.shadowRoot && !this.#isOurs)) return;
        this.#isOurs = true;
        const given = [...this.attributes].map(({ name, value }) => [camelCase(name), value]);
        const attributes = given.filter(([name = '']) => !/^(id|class|style|slot|hidden|lang|dir|data.*)$/.test(name));
        this.parlor = parlorOf({ ...Object.fromEntries(attributes), ...readOptions(this.options) }, files, this);
      }

      disconnectedCallback() {
        this.#isLeaving = true;
        queueMicrotask(() => {
          if (!this.#isLeaving) return;
          this.parlor?.destroy();
          this.parlor = null;
        });
      }
    },
  );
}

function camelCase(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
