/** Waits until a page is ready for its user, and collects what a page should never do. */
import type { Page } from '@playwright/test';

/** The page has heard from the core and listens: the caret stands in the composer. */
export async function pageIsReady(page: Page): Promise<void> {
  await page.locator('textarea:focus').waitFor({ timeout: 20_000 });
}

/** A script that throws past its code, or tries what the page's policy forbids. */
export function watchForFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions policy/i.test(message.text())) faults.push(message.text());
  });
}
