/** What can be done with an answer: again, differently, branches, statistics, Markdown that loads nothing. */
import { expect, test } from '../hosts/test.ts';
import { Composer } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

test('regenerates an answer as a branch and walks between the two', async ({ app }) => {
  const conversation = new Conversation(app.page);
  await new Composer(app.page).ask('What is this?');
  await expect(conversation.lastAnswer).toContainText('beforehand');
  await conversation.action(conversation.lastAnswer, 'Regenerate').click();
  await expect(conversation.lastAnswer.getByText('2/2')).toBeVisible();
  await expect(conversation.lastAnswer).toContainText('beforehand');
  await conversation.action(conversation.lastAnswer, 'Previous branch').click();
  await expect(conversation.lastAnswer.getByText('1/2')).toBeVisible();
  await expect(conversation.answers).toHaveCount(1);
});

test('edits a question and sends it again, keeping the first wording as a branch', async ({ app }) => {
  const conversation = new Conversation(app.page);
  await new Composer(app.page).ask('What is thsi?');
  await expect(conversation.lastAnswer).toContainText('beforehand');
  await conversation.action(conversation.lastQuestion, 'Edit').click();
  const editor = app.page.getByRole('textbox', { name: 'Edit the question' });
  await editor.fill('What is this?');
  await app.page.getByRole('button', { name: 'Send again' }).click();
  await expect(conversation.lastAnswer).toContainText('You asked: “What is this?”');
  await conversation.action(conversation.lastQuestion, 'Previous branch').click();
  await expect(conversation.lastQuestion).toContainText('What is thsi?');
  await expect(conversation.lastAnswer).toContainText('You asked: “What is thsi?”');
});

test('shows code, table and formula, and what the answer cost', async ({ app }) => {
  const conversation = new Conversation(app.page);
  await new Composer(app.page).ask('Everything [[long]]');
  const answer = conversation.lastAnswer;
  await expect(answer.getByRole('table')).toBeVisible();
  await expect(answer.getByRole('button', { name: 'Copy code' })).toBeVisible();
  await expect(answer.locator('math').first()).toBeAttached();
  await conversation.action(answer, 'Statistics').click();
  await expect(app.page.getByText('First word after')).toBeVisible();
});

test('asks before it opens a link, and shows the real host', async ({ app }) => {
  const conversation = new Conversation(app.page);
  await new Composer(app.page).ask('Everything [[long]]');
  await conversation.lastAnswer.getByRole('link', { name: 'manual' }).click();
  const dialog = app.page.getByRole('alertdialog').or(app.page.getByRole('dialog'));
  await expect(dialog).toContainText('example.com');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('an answer loads nothing from anywhere', async ({ app }) => {
  const foreign: string[] = [];
  app.page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(app.origin) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  await new Composer(app.page).ask('![x](https://tracker.example/pixel.png) <img src="https://tracker.example/2.png">');
  await expect(new Conversation(app.page).lastAnswer).toContainText('beforehand');
  expect(foreign).toEqual([]);
});

test('opens a picture large, zooms it, and closes it with Escape', async ({ app }) => {
  const { fileURLToPath } = await import('node:url');
  const { fileFrom } = await import('../page-models/composer.ts');
  const composer = new Composer(app.page);
  await composer.drop([fileFrom(fileURLToPath(new URL('../../samples/chart.png', import.meta.url)))]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.ask('What is on it?');
  await new Conversation(app.page).lastQuestion.getByRole('button', { name: 'Open chart.png' }).click();
  const viewer = app.page.getByRole('dialog', { name: 'Picture viewer' });
  await expect(viewer).toBeVisible();
  await app.page.keyboard.press('1');
  await expect(viewer.getByText('100%')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
});
