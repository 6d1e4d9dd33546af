// The widget as a visitor meets it, in any engine: by roles and names.

import { expect } from '@playwright/test';
import type { Answers } from '../widget';
import type { Part, Screen } from './screen';

type ParlorWindow = Window & { Parlor(...call: unknown[]): Promise<{ conversationSid: string | null }> };

export class Visitor {
  readonly launcher: Part;
  readonly panel: Part;
  readonly name: Part;
  readonly email: Part;
  readonly question: Part;
  readonly startButton: Part;
  readonly composer: Part;
  readonly files: Part;

  constructor(readonly screen: Screen) {
    this.launcher = screen.css('button.launcher');
    this.panel = screen.css('#parlor-panel');
    this.name = screen.byRole('textbox', 'Name');
    this.email = screen.byRole('textbox', 'Email');
    this.question = screen.byRole('textbox', 'Your question');
    this.startButton = screen.byRole('button', 'Start chat');
    this.composer = screen.byRole('textbox', 'Your message');
    this.files = screen.css('input[type=file]');
  }

  async open(): Promise<void> {
    await expectVisible(this.launcher);
    await this.launcher.click();
    await expectVisible(this.panel);
  }

  async fillIn(answers: Answers): Promise<void> {
    await expectVisible(this.question);
    await this.name.fill(answers.name);
    await this.email.fill(answers.email);
    await this.question.fill(answers.question);
  }

  /** From the open form into a conversation; its sid. */
  async start(): Promise<string> {
    await this.startButton.click();
    await this.expectLive();
    return this.conversationSid();
  }

  async expectLive(): Promise<void> {
    await expectVisible(this.composer);
    await expectVisible(this.screen.css('.entry[data-delivery=sent], .entry[data-delivery=read]'));
  }

  async conversationSid(): Promise<string> {
    const { conversationSid } = await this.screen.run(() => (window as unknown as ParlorWindow).Parlor('getState'));
    if (!conversationSid) throw new Error('there is no conversation');
    return conversationSid;
  }

  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.screen.press('Enter');
  }

  /** Exactly these, oldest first, of both sides. */
  async expectMessages(texts: readonly string[]): Promise<void> {
    await expect
      .poll(() => this.screen.css('[role=log] .message-text').texts(), { message: 'messages in the timeline' })
      .toEqual(texts);
  }

  /** All confirmed: nothing queued, on its way or failed. */
  async expectAllSent(): Promise<void> {
    const open = this.screen.css('[data-delivery=queued], [data-delivery=sending], [data-delivery=failed]');
    await expect.poll(() => open.texts(), { message: 'messages that are not confirmed' }).toEqual([]);
  }
}

export async function expectVisible(part: Part): Promise<void> {
  await expect.poll(() => part.isVisible(), { message: 'is on the screen' }).toBe(true);
}

export async function expectHidden(part: Part): Promise<void> {
  await expect.poll(() => part.isVisible(), { message: 'is on the screen' }).toBe(false);
}

export async function expectFocus(part: Part): Promise<void> {
  await expect.poll(() => part.hasFocus(), { message: 'has the focus' }).toBe(true);
}

export async function expectValue(part: Part, value: string): Promise<void> {
  await expect.poll(() => part.value(), { message: 'what the field holds' }).toBe(value);
}
