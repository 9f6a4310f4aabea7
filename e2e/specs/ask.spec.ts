/** What a new user does: show a picture, ask, read the answer as it comes, and find it all again. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';
import { Sidebar } from '../page-models/sidebar.ts';

const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));
const chart = fileURLToPath(new URL('../../samples/chart.png', import.meta.url));

test('drops a picture, asks, and reads the answer as it streams', async ({ app }) => {
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await composer.drop([fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.ask('What is the total? [[slow]]');

  await expect(composer.stop).toBeVisible();
  await expect(conversation.lastAnswer).toContainText('I see 1 image.');
  await expect(conversation.lastAnswer).not.toContainText('beforehand');
  await expect(conversation.lastAnswer).toContainText('beforehand', { timeout: 15_000 });
  await expect(composer.send).toBeVisible();
  await expect(composer.pictures).toHaveCount(0);
  await expect(conversation.lastQuestion.getByRole('button', { name: 'Open receipt.png' })).toBeVisible();
});

test('picks several pictures at once', async ({ app }) => {
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await composer.pick(receipt, chart);
  await expect(composer.pictures).toHaveCount(2);
  await composer.ask('Compare them.');
  await expect(conversation.lastAnswer).toContainText('I see 2 images.');
});

test('keeps the conversation and shows it after a restart', async ({ app }) => {
  await new Composer(app.page).drop([fileFrom(receipt)]);
  await new Composer(app.page).ask('What is the total?');
  await expect(new Conversation(app.page).lastAnswer).toContainText('beforehand');

  await app.restart();

  const sidebar = new Sidebar(app.page);
  await expect(sidebar.conversation('What is the total?')).toBeVisible();
  await sidebar.conversation('What is the total?').click();
  const conversation = new Conversation(app.page);
  await expect(conversation.lastAnswer).toContainText('I see 1 image.');
  const picture = conversation.lastQuestion.getByRole('button', { name: 'Open receipt.png' }).locator('img');
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
});

test('stops an answer and keeps what was written', async ({ app }) => {
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await composer.ask('Tell me everything. [[slow]] [[long]]');
  await expect(conversation.lastAnswer).toContainText('Paragraph 1');
  await composer.stop.click();
  await expect(conversation.lastAnswer).toContainText('Stopped. What was written is kept.');
  await expect(conversation.lastAnswer).toContainText('Paragraph 1');
  await composer.ask('And now?');
  await expect(conversation.lastAnswer).toContainText('You asked: “And now?”');
});

test('stops an answer with Escape', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.ask('Tell me everything. [[slow]] [[long]]');
  await expect(new Conversation(app.page).lastAnswer).toContainText('Paragraph 1');
  await composer.box.press('Escape');
  await expect(new Conversation(app.page).lastAnswer).toContainText('Stopped.');
});

test('captures the screen into the composer', async ({ app }) => {
  const composer = new Composer(app.page);
  await app.page.getByRole('button', { name: 'Capture the screen' }).click();
  await expect(composer.pictures).toHaveCount(1, { timeout: 15_000 });
});

test('offers four things to do with a picture when there is nothing yet', async ({ app }) => {
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(1);
  await app.page.getByRole('button', { name: /^Describe/ }).click();
  await expect(new Conversation(app.page).lastAnswer).toContainText('You asked: “Describe this picture');
});
