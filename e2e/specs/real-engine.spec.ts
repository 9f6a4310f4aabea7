/** The same path with nothing scripted: the real engine process and the placeholder checkpoint. */
import { fileURLToPath } from 'node:url';
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
  await expect(composer.send).toBeVisible({ timeout: 30_000 });
  const { messages } = await app.lastConversation();
  const answer = messages.at(-1);
  expect(answer?.status).toBe('complete');
  expect(answer?.stats).toMatchObject({ imageTokens: 16, imagesEncoded: 1 });
  expect(answer?.stats?.outputTokens).toBeGreaterThan(0);
  await expect(conversation.answers).toHaveCount(1);

  await composer.ask('And the tax?');
  await expect(composer.send).toBeVisible({ timeout: 30_000 });
  const after = await app.lastConversation();
  expect(after.messages.at(-1)?.stats?.imagesEncoded).toBe(0);
});

test('says plainly that the model is a placeholder', async ({ app }) => {
  await expect(app.page.getByText(/placeholder/i).first()).toBeVisible();
});
