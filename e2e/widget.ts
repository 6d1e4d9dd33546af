// The widget as a visitor meets it: by roles and names, through the shadow root.

import { expect, type Locator, type Page, type Response } from '@playwright/test';

const visitorName = () => `Ada ${Math.random().toString(36).slice(2, 8)}`;

export interface Answers {
  readonly name: string;
  readonly email: string;
  readonly question: string;
}

export function someAnswers(question = 'Where is my order?'): Answers {
  return { name: visitorName(), email: 'ada@example.org', question };
}

/** For each single wait, ms; the configured one when absent. */
export interface Patience {
  readonly timeout?: number;
}

export class Widget {
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly name: Locator;
  readonly email: Locator;
  readonly question: Locator;
  readonly startButton: Locator;
  readonly timeline: Locator;
  readonly composer: Locator;
  readonly typing: Locator;
  /** Texts of all bubbles, oldest first. */
  readonly bubbles: Locator;

  constructor(readonly page: Page) {
    this.launcher = page.locator('parlor-chat button.launcher');
    this.panel = page.getByRole('dialog');
    this.name = page.getByRole('textbox', { name: 'Name' });
    this.email = page.getByRole('textbox', { name: 'Email' });
    this.question = page.getByRole('textbox', { name: 'Your question' });
    this.startButton = page.getByRole('button', { name: 'Start chat', exact: true });
    this.timeline = page.getByRole('log', { name: 'Conversation' });
    this.composer = page.getByRole('textbox', { name: 'Your message' });
    this.bubbles = this.timeline.locator('.bubble:not(.dots)');
    this.typing = this.timeline.locator('.dots');
  }

  async open(patience: Patience = {}): Promise<void> {
    await this.launcher.click(patience);
    await expect(this.panel).toBeVisible(patience);
  }

  async fillIn(answers: Answers): Promise<void> {
    await this.name.fill(answers.name);
    // In Firefox Playwright adds to what is in a field for an address, in place of replacing it.
    if ((await this.email.inputValue()) !== answers.email) await this.email.fill(answers.email);
    await this.question.fill(answers.question);
  }

  /** From a closed widget into a conversation. Returns the identity the endpoint gave the visitor. */
  async begin(
    answers: Answers,
    patience: Patience = {},
  ): Promise<{ readonly identity: string; readonly conversationSid: string }> {
    await this.open(patience);
    await this.fillIn(answers);
    // An identified visitor asks for the conversation that is on first, and is answered 204 where there is none.
    const answered = this.page.waitForResponse(
      (response) => /\/initWebchat$/.test(response.url()) && response.status() !== 204,
    );
    await this.startButton.click();
    const session = await sessionOf(await answered);
    await this.expectLive(patience);
    return session;
  }

  /** Joined, and the first message confirmed by the service. */
  async expectLive(patience: Patience = {}): Promise<void> {
    await expect(this.composer).toBeVisible(patience);
    const confirmed = this.timeline.locator('.entry[data-delivery=sent], .entry[data-delivery=read]');
    await expect(confirmed.first()).toBeVisible(patience);
  }

  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  /** All confirmed: nothing queued, on its way or failed. */
  async expectAllSent(): Promise<void> {
    await expect(
      this.timeline.locator('[data-delivery=queued], [data-delivery=sending], [data-delivery=failed]'),
    ).toHaveCount(0);
  }
}

async function sessionOf(response: Response) {
  const { token, conversationSid } = (await response.json()) as { token: string; conversationSid: string };
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return { identity: String(claims.grants.identity), conversationSid };
}
