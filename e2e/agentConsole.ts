// The agent console, by roles and names. Its list shows the conversations of all tests: what is looked for is looked for
// beside it.

import { expect, type Locator, type Page } from '@playwright/test';

export class AgentConsole {
  readonly composer: Locator;
  readonly bubbles: Locator;
  /** What the visitor told before the chat, and where they are. */
  readonly details: Locator;

  constructor(readonly page: Page) {
    this.composer = page.getByRole('textbox', { name: 'Message' });
    this.bubbles = page.getByRole('log').locator('.bubble');
    this.details = page.getByRole('complementary', { name: 'Details' });
  }

  conversation(visitor: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: visitor });
  }

  async pick(visitor: string): Promise<void> {
    await this.conversation(visitor).getByRole('button').click();
    await expect(this.composer).toBeVisible();
  }

  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  async sendSample(label: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Send a sample', exact: true }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  }

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: 'End conversation', exact: true }).first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: /^End/ }).click();
  }
}
