/** The same path with nothing scripted: the real engine process and the placeholder checkpoint. */
import { fileURLToPath } from 'node:url';
import type { Message } from '../../contract/conversations.ts';
import type { App } from '../hosts/app.ts';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));

test.use({ engine: 'real' });

test('answers a question about a picture with a model on this machine', async ({ app }) => {
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await app.client.settings.change({ maxTokens: 32, temperature: 0 });
  await composer.drop([fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.ask('What is the total?');
  await expect(conversation.questions).toHaveCount(1);
  const answer = await lastCompleteAnswer(app, 1);
  expect(answer.stats).toMatchObject({ imageTokens: 16, imagesEncoded: 1 });
  expect(answer.stats?.outputTokens).toBeGreaterThan(0);
  await expect(conversation.answers).toHaveCount(1);

  await composer.ask('And the tax?');
  await expect(conversation.questions).toHaveCount(2);
  const next = await lastCompleteAnswer(app, 2);
  expect(next.stats?.imagesEncoded).toBe(0);
  expect(next.stats?.reusedTokens).toBeGreaterThan(16);
});

test('says plainly that the model is a placeholder', async ({ app }) => {
  await expect(app.page.getByText(/placeholder/i).first()).toBeVisible();
});

async function lastCompleteAnswer(app: App, count: number): Promise<Message> {
  const complete = async () =>
    (await app.lastConversation()).messages.filter(({ role, status }) => role === 'assistant' && status === 'complete');
  await expect.poll(async () => (await complete()).length, { timeout: 30_000 }).toBe(count);
  const answer = (await complete()).at(-1);
  if (!answer) throw new Error('no answer');
  return answer;
}
