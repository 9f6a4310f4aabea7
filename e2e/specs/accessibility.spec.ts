/** axe-core finds nothing serious or critical, in light and dark, English and Korean, empty and full. */
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ko'] as const) {
    test(`${theme}, ${language}`, async ({ app }) => {
      await app.client.settings.change({ theme, language });
      await expect(app.page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(app.page, 'empty');

      const composer = new Composer(app.page);
      await composer.drop([fileFrom(receipt), { name: 'bad.png', type: 'image/png', base64: 'AAAA' }]);
      await expect(composer.pictures).toHaveCount(2);
      await expectAccessible(app.page, 'with attachments');
      await composer.ask('Everything [[long]]');
      await expect(new Conversation(app.page).lastAnswer.getByRole('link')).toBeVisible();
      await expect(composer.send).toBeVisible();
      await expectAccessible(app.page, 'with an answer');

      await app.page.keyboard.press('Control+,');
      await expect(app.page.getByRole('dialog')).toBeVisible();
      await expectAccessible(app.page, 'settings');
    });
  }
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  // A transition that another one replaces rejects its promise.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    bad.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
