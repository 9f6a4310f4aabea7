/** What the model really sees of a picture, what it costs, and how closely it is made to look. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const chart = fileURLToPath(new URL('../../samples/chart.png', import.meta.url));
const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));
const title = 'What the model sees';

test('tiles stand in their arrangement with their sizes and costs, before and after sending', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(chart)]);
  await composer.pictures.getByRole('button', { name: title }).click();
  const dialog = app.page.getByRole('dialog', { name: title });
  await expect(dialog.getByText('192 tokens')).toBeVisible();
  await expect(dialog.getByRole('heading', { name: '2 tiles 256 × 256 px · 64 tokens each' })).toBeVisible();
  const [left, right] = await Promise.all(
    ['column 1', 'column 2'].map((name) => dialog.getByRole('img', { name: `Tile in row 1, ${name}` }).boundingBox()),
  );
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
  expect(left!.y).toBe(right!.y);
  await expect(dialog.getByRole('img', { name: 'chart.png as the model sees it' })).toBeVisible();

  await dialog.getByRole('radio', { name: 'High' }).click();
  await expect(dialog.getByRole('heading', { name: /^6 tiles/ })).toBeVisible();
  await expect(dialog.getByText('448 tokens')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await composer.ask('What is on it?');
  const conversation = new Conversation(app.page);
  await expect(conversation.lastAnswer).toContainText('beforehand');
  await conversation.action(conversation.lastQuestion, title).click();
  await expect(dialog.getByRole('heading', { name: /^6 tiles/ })).toBeVisible();
});

test('the detail of the next question is chosen beside it and remembered', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Detail: Auto' }).click();
  await app.page.getByRole('menuitemradio', { name: /^Low/ }).click();
  await expect(app.page.getByRole('button', { name: 'Detail: Low' })).toBeVisible();
  await expect.poll(async () => (await app.client.settings.get()).imageDetail).toBe('low');
  await app.page.reload();
  await expect(app.page.getByRole('button', { name: 'Detail: Low' })).toBeVisible();
});

test('of several pictures one is chosen, also in the viewer', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(chart), fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(2);
  await composer.ask('Compare them.');
  const conversation = new Conversation(app.page);
  await conversation.action(conversation.lastQuestion, title).click();
  const dialog = app.page.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: 'receipt.png' }).click();
  await expect(dialog.getByRole('img', { name: 'receipt.png as the model sees it' })).toBeVisible();
  await app.page.keyboard.press('Escape');

  await conversation.lastQuestion.getByRole('button', { name: 'Open chart.png' }).click();
  const viewer = app.page.getByRole('dialog', { name: 'Picture viewer' });
  await viewer.getByRole('button', { name: title }).click();
  await expect(dialog.getByRole('img', { name: 'chart.png as the model sees it' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(viewer).toBeVisible();
});

test.describe('with the real engine', () => {
  test.use({ engine: 'real' });

  test('the built-in model shows the one view that it has, and says that there is no choice', async ({ app }) => {
    const composer = new Composer(app.page);
    await composer.drop([fileFrom(chart)]);
    await composer.pictures.getByRole('button', { name: title }).click();
    const dialog = app.page.getByRole('dialog', { name: title });
    await expect(dialog.getByRole('img', { name: 'chart.png as the model sees it' })).toBeVisible({ timeout: 30_000 });
    await expect(dialog.getByText(/^\d{2,} tokens/).first()).toBeVisible();
    await expect(dialog.getByText('This model looks at every picture in one way.')).toBeVisible();
    await app.page.keyboard.press('Escape');
    const detail = app.page.getByRole('button', { name: 'Detail: Auto' });
    await expect(detail).toHaveAttribute('aria-disabled', 'true');
    await detail.focus();
    // The one that was shown before may still be fading.
    await expect(app.page.getByRole('tooltip').filter({ hasText: 'no detail to choose' })).toBeVisible();
  });
});
