/** The conversation: questions, answers, and what can be done with each. */
import type { Locator, Page } from '@playwright/test';

export class Conversation {
  readonly page: Page;
  readonly questions: Locator;
  readonly answers: Locator;

  constructor(page: Page) {
    this.page = page;
    this.questions = page.getByRole('article', { name: /^(You|나)$/ });
    this.answers = page.getByRole('article', { name: 'Sightline' });
  }

  get lastQuestion(): Locator {
    return this.questions.last();
  }

  get lastAnswer(): Locator {
    return this.answers.last();
  }

  /** A button of a message; the actions show themselves to the pointer and the keyboard alike. */
  action(message: Locator, name: string | RegExp): Locator {
    return message.getByRole('button', { name });
  }
}
