/** Collects what a page should never do: throw past its code, or try what its policy forbids. */
import type { Page } from '@playwright/test';

export function watchForFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions policy/i.test(message.text())) faults.push(message.text());
  });
}
