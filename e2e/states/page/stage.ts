// The widget on the page, and whoever presses its buttons. Everything is found by class, since the language changes; nothing
// here needs a browser's driver, so that every engine can run it.

import type { TestParlor, TestParlorOptions } from 'parlor/testing';

/** Longer than anything takes on a loaded machine; whoever waits that long waits for something that does not come. */
const patienceMs = 20_000;

export interface StageOptions {
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
}

export class Stage {
  #shown: TestParlor | undefined;

  constructor(
    private readonly library: typeof import('parlor/testing'),
    private readonly index: typeof import('parlor'),
    private readonly options: StageOptions,
  ) {}

  get test(): TestParlor {
    if (!this.#shown) throw new Error('nothing is shown yet');
    return this.#shown;
  }

  get root(): ShadowRoot {
    const root = document.querySelector('parlor-chat')?.shadowRoot;
    if (!root) throw new Error('there is no widget');
    return root;
  }

  /** A widget without a conversation, closed. */
  show(options: TestParlorOptions = {}): void {
    this.#shown = this.library.createTestParlor({
      title: 'Kiln & Tide',
      agent: { name: 'Robin Meyer', avatarUrl: '/people/robin.svg' },
      ...this.options,
      ...options,
    });
  }

  /** The same with an endpoint, which answers what its address says: `/answers/503`. */
  showWithEndpoint(tokenEndpoint: string): void {
    const parlor = this.index.createParlor({ title: 'Kiln & Tide', storage: 'memory', ...this.options, tokenEndpoint });
    this.#shown = { parlor, dispose: () => parlor.destroy() } as TestParlor;
  }

  /** The form, filled by nobody. */
  async open(options: TestParlorOptions = {}): Promise<void> {
    this.show(options);
    this.test.parlor.open();
    await this.find('.panel[open] .panel-body form, .panel[open] .away');
    await this.spoken();
  }

  /** Into a conversation in which the visitor's question has arrived. */
  async begin(options: TestParlorOptions = {}): Promise<void> {
    this.show(options);
    this.test.parlor.open();
    await this.test.parlor.startConversation({
      formData: { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' },
    });
    await this.find('.entry[data-delivery=sent], .entry[data-delivery=read]');
    await this.spoken();
  }

  /** In the language that was asked for: its texts come after the first picture. */
  async spoken(): Promise<void> {
    const shown = () => this.root.querySelector('.panel-body')?.getAttribute('lang') ?? '';
    const language = this.options.locale.split('-')[0] ?? '';
    await this.until(
      'its language',
      () =>
        shown().split('-')[0] === language &&
        (language !== 'en' || !/^en-X/.test(this.options.locale) || shown() === this.options.locale),
    );
  }

  /** The agent says it, and it is on the screen. */
  async say(text: string, more?: Parameters<TestParlor['agent']['say']>[1]): Promise<void> {
    const before = this.all('.item').length;
    this.test.agent.say(text, more);
    await this.until('the message', () => this.all('.item').length > before);
  }

  /** What a message offers beside its text, docs/rich-content.md. */
  async offer(kind: string, more: Record<string, unknown>): Promise<void> {
    await this.say('Have a look.', { attributes: { parlor: { version: 1, kind, ...more } } });
    await this.find(`.content[data-kind="${kind}"]`);
  }

  async file(name: string, content: Blob): Promise<void> {
    await this.say('', { file: { name, content } });
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Waits until it is there; the last of several. */
  async find(selector: string): Promise<HTMLElement> {
    await this.until(selector, () => this.all(selector).length > 0);
    return this.all(selector).at(-1) as HTMLElement;
  }

  async gone(selector: string): Promise<void> {
    await this.until(`no ${selector}`, () => this.all(selector).length === 0);
  }

  async press(selector: string): Promise<void> {
    const found = await this.find(selector);
    found.focus();
    found.click();
  }

  /** As if it had been typed. */
  async write(selector: string, text: string): Promise<void> {
    const field = (await this.find(selector)) as HTMLInputElement;
    field.focus();
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
    set?.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async choose(...files: readonly File[]): Promise<void> {
    const field = (await this.find('input[type=file]')) as HTMLInputElement;
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  key(selector: string, key: string): void {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    this.all(selector).at(-1)?.dispatchEvent(event);
  }

  /** `at`: counted from the end, as the entries of the menu are. */
  async menu(at?: number): Promise<void> {
    await this.press('.menu-button');
    await this.find('[role^=menuitem]');
    if (at !== undefined) this.all('[role^=menuitem]').at(at)?.click();
  }

  /** As the browser tells it. */
  network(isUp: boolean): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isUp });
    dispatchEvent(new Event(isUp ? 'online' : 'offline'));
    if (isUp) this.test.network.goOnline();
    else this.test.network.goOffline();
  }

  async until(what: string, isSo: () => boolean): Promise<void> {
    const giveUpAt = performance.now() + patienceMs;
    while (!isSo()) {
      if (performance.now() > giveUpAt) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** What fades in has less contrast than it will have. Endless animations are not waited for. */
  async stillness(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const root = document.querySelector('parlor-chat')?.shadowRoot;
    const ending = [...document.getAnimations(), ...(root?.getAnimations() ?? [])].filter(
      ({ effect, playState }) =>
        playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    );
    await Promise.allSettled(ending.map(({ finished }) => finished));
  }

  clear(): void {
    this.#shown?.dispose();
    this.#shown = undefined;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => true });
  }
}
