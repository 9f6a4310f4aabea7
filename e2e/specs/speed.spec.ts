/** How fast this computer answers: measured in Settings, stopped, failed, kept; and once with nothing scripted. */

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { BenchResult } from '../../contract/bench.ts';
import { expect, test } from '../hosts/test.ts';

async function openSpeed(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Speed' }).click();
  return page.getByRole('tabpanel', { name: 'Speed' });
}

test('is measured, told in plain words and numbers, and still there after a restart', async ({ app }) => {
  const panel = await openSpeed(app.page);
  await panel.getByRole('button', { name: 'Measure this computer' }).click();
  await expect(panel.getByRole('progressbar', { name: 'Measure this computer' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeFocused();
  const figures = panel.getByRole('region', { name: 'The result in short' });
  await expect(figures).toContainText('until the first word about a new picture', { timeout: 40_000 });
  await expect(figures).toContainText('Sightline built-in on CPU, 2 threads');
  await expect(panel.getByRole('button', { name: 'Measure again' })).toBeFocused();
  await expect(panel.getByRole('row', { name: /^First word, same picture/ })).toBeVisible();
  await expect(panel.getByText('Keys and values stay where they are')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app.page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  const measured = await figures.textContent();
  await app.restart();
  const again = await openSpeed(app.page);
  expect(await again.getByRole('region', { name: 'The result in short' }).textContent()).toBe(measured);
  await again.getByRole('button', { name: 'Choose model and device' }).click();
  await expect(app.page.getByRole('tab', { name: 'Model and device' })).toHaveAttribute('aria-selected', 'true');
});

test.describe('slowly', () => {
  test.use({ env: { SIGHTLINE_FAKE_WORD_MS: '250' } });

  test('goes on while its dialog is closed, and is stopped with nothing kept', async ({ app }) => {
    let panel = await openSpeed(app.page);
    await panel.getByRole('button', { name: 'Measure this computer' }).click();
    const question = panel.getByText(/^Asking about a new picture, 1 of 3$/).first();
    await expect(question).toBeVisible({ timeout: 30_000 });
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toBeHidden();

    panel = await openSpeed(app.page);
    await expect(panel.getByRole('progressbar')).toBeVisible();
    await panel.getByRole('button', { name: 'Stop' }).click();
    await expect(panel.getByRole('button', { name: 'Measure this computer' })).toBeFocused();
    await expect(panel.getByRole('region', { name: 'The result in short' })).toHaveCount(0);
    expect(await app.client.bench.last()).toBeNull();
  });
});

test.describe('with an engine that dies', () => {
  test.use({ env: { SIGHTLINE_FAKE_FAULT: '[[crash]]' } });

  test('says why, and offers to try again', async ({ app }) => {
    const panel = await openSpeed(app.page);
    await panel.getByRole('button', { name: 'Measure this computer' }).click();
    await expect(panel.getByRole('alert')).toContainText('The engine stopped unexpectedly', { timeout: 30_000 });
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeFocused();
  });
});

test.describe('with the model that comes with Sightline', () => {
  test.use({ engine: 'real' });

  test('the numbers are of real answers, and nothing of them is in the history', async ({ app }) => {
    test.setTimeout(180_000);
    const events = await app.client.bench.run({ rounds: 1, device: 'cpu' });
    const results: BenchResult[] = [];
    for await (const event of events) if (event.type === 'done') results.push(event.result);
    const [result] = results;
    expect(result).toMatchObject({ model: { id: 'builtin', placeholder: false }, device: 'cpu', rounds: 1 });
    expect(result?.picture.tokens).toBeGreaterThan(100);
    expect(result?.followUp.reusedTokens).toBeGreaterThan(result?.picture.tokens ?? 0);
    expect(result?.decoder).not.toBeNull();
    expect(result?.writing.outputTokens).toBeGreaterThan(8);
    expect((await app.client.conversations.list({})).total).toBe(0);

    const panel = await openSpeed(app.page);
    await expect(panel.getByRole('region', { name: 'The result in short' })).toContainText('on CPU');
  });
});
