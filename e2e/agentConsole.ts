// The agent console, by roles and names.

import { expect, type Locator, type Page } from '@playwright/test';

export class AgentConsole {
  readonly composer: Locator;
  readonly bubbles: Locator;

  constructor(readonly page: Page) {
    this.composer = page.getByRole('textbox', { name: 'Message' });
    this.bubbles = page.getByRole('log').locator('.bubble');
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

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: 'End conversation', exact: true }).first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: /^End/ }).click();
  }
}
