/** The same path with nothing scripted: the real engine process and the built-in model. */
import { fileURLToPath } from 'node:url';
import type { Message } from '../../contract/conversations.ts';
import type { App } from '../hosts/app.ts';
import { expect, test } from '../hosts/test.ts';
import { Composer, fileFrom } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

const receipt = fileURLToPath(new URL('../../samples/receipt.png', import.meta.url));

test.use({ engine: 'real' });

test('reads a picture with the model that comes with Sightline, and looks at it once', async ({ app }) => {
  const composer = new Composer(app.page);
  const conversation = new Conversation(app.page);
  await app.client.settings.change({ maxTokens: 200, temperature: 0 });
  await composer.drop([fileFrom(receipt)]);
  await expect(composer.pictures).toHaveCount(1);
  await composer.ask('Read the text.');
  await expect(conversation.questions).toHaveCount(1);
  const answer = await lastCompleteAnswer(app, 1);
  expect(textOf(answer)).toContain('Harbour Street');
  expect(answer.stats).toMatchObject({ imagesEncoded: 1 });
  expect(answer.stats?.imageTokens).toBeGreaterThan(200);
  await expect(conversation.answers).toHaveCount(1);

  await composer.ask('What is the title?');
  await expect(conversation.questions).toHaveCount(2);
  const next = await lastCompleteAnswer(app, 2);
  expect(next.stats?.imagesEncoded).toBe(0);
  expect(next.stats?.reusedTokens).toBeGreaterThan(200);
});

test('the model that comes with Sightline is no placeholder', async ({ app }) => {
  await expect(app.page.getByRole('textbox').first()).toBeVisible();
  await expect(app.page.getByText(/placeholder/i)).toHaveCount(0);
});

function textOf({ parts }: Message): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

async function lastCompleteAnswer(app: App, count: number): Promise<Message> {
  const complete = async () =>
    (await app.lastConversation()).messages.filter(({ role, status }) => role === 'assistant' && status === 'complete');
  await expect.poll(async () => (await complete()).length, { timeout: 60_000 }).toBe(count);
  const answer = (await complete()).at(-1);
  if (!answer) throw new Error('no answer');
  return answer;
}
