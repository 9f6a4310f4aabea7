/** What happens when the engine dies, hangs or refuses in the middle of an answer. */
import { expect, test } from '../hosts/test.ts';
import { Composer } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

test('a kill in mid-answer keeps the text so far, and the next question works', async ({ app }) => {
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await composer.ask('What is the total? [[crash]]');
  await expect(conversation.lastAnswer).toContainText('Interrupted');
  await expect(conversation.lastAnswer).toContainText('I see');
  await composer.ask('And the tax?');
  await expect(conversation.lastAnswer).toContainText('You asked: “And the tax?”', { timeout: 15_000 });
});

test('an interrupted answer is still there after a restart', async ({ app }) => {
  await new Composer(app.page).ask('What is the total? [[crash]]');
  await expect(new Conversation(app.page).lastAnswer).toContainText('Interrupted');
  await app.restart();
  await app.page.getByRole('option').first().click();
  await expect(new Conversation(app.page).lastAnswer).toContainText('Interrupted');
  await expect(new Conversation(app.page).lastAnswer).toContainText('I see');
});

test('an error stands under its turn with one thing to do', async ({ app }) => {
  const conversation = new Conversation(app.page);
  await new Composer(app.page).ask('Too much [[error:prompt_too_long]]');
  await expect(conversation.lastAnswer).toContainText(/The conversation needs/);
  await expect(
    conversation.lastAnswer.getByRole('button', { name: /New conversation|Change the question/ }),
  ).toHaveCount(1);
});

test('closing everything in mid-answer keeps what was written', async ({ app }) => {
  await new Composer(app.page).ask('Tell me everything. [[slow]] [[long]]');
  await expect(new Conversation(app.page).lastAnswer).toContainText('Paragraph 1');
  await app.restart();
  await app.page.getByRole('option').first().click();
  await expect(new Conversation(app.page).lastAnswer).toContainText('Paragraph 1');
  await expect(new Conversation(app.page).lastAnswer).toContainText('Interrupted');
});
