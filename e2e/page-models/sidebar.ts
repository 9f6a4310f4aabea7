/** The list of conversations. */
import type { Locator, Page } from '@playwright/test';

export class Sidebar {
  readonly page: Page;
  readonly search: Locator;
  readonly newConversation: Locator;
  readonly conversations: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox');
    this.newConversation = page.getByRole('button', { name: 'New conversation' });
    this.conversations = page.getByRole('option');
  }

  conversation(title: string | RegExp): Locator {
    return this.conversations.filter({ hasText: title });
  }
}
