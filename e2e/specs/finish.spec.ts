/** An answer that ended at the token limit says so, and goes on when asked. */
import { expect, test } from '../hosts/test.ts';
import { Composer } from '../page-models/composer.ts';
import { Conversation } from '../page-models/conversation.ts';

test('a cut answer goes on in its place, and then has come to its end', async ({ app }) => {
  const conversation = new Conversation(app.page);
  await new Composer(app.page).ask('Tell me [[cut]]');
  await expect(conversation.lastAnswer).toContainText('Ended at the token limit of an answer.');
  await conversation.action(conversation.lastAnswer, 'Continue').click();
  await expect(conversation.lastAnswer).toContainText('And this is the rest of it.');
  await expect(conversation.lastAnswer).not.toContainText('token limit');
  await expect(conversation.answers).toHaveCount(1);
  const { messages } = await app.lastConversation();
  expect(messages.at(-1)).toMatchObject({ status: 'complete', finish: 'stop' });
  expect(messages).toHaveLength(2);
});

test('it is still cut when it is read again, in Korean too', async ({ app }) => {
  await new Composer(app.page).ask('Tell me [[cut]]');
  await expect(new Conversation(app.page).lastAnswer).toContainText('token limit');
  await app.client.settings.change({ language: 'ko' });
  await app.page.reload();
  await app.page.getByRole('option', { name: /Tell me/ }).click();
  const answer = new Conversation(app.page).lastAnswer;
  await expect(answer).toContainText('답변 하나의 토큰 한도에서 끝났어요.');
  await answer.getByRole('button', { name: '이어서 쓰기' }).click();
  await expect(answer).toContainText('And this is the rest of it.');
});

test.describe('with the real engine', () => {
  test.use({ engine: 'real' });

  test('the model goes on where it was cut', async ({ app }) => {
    await app.client.settings.change({ maxTokens: 4, temperature: 0 });
    const conversation = new Conversation(app.page);
    await new Composer(app.page).ask('Hello');
    const last = async () => (await app.lastConversation()).messages.at(-1);
    await expect.poll(async () => (await last())?.finish, { timeout: 30_000 }).toBe('length');
    const before = await last();
    await conversation.action(conversation.lastAnswer, 'Continue').click();
    await expect.poll(async () => (await last())?.stats?.outputTokens).toBeGreaterThan(4);
    const textOf = (message = before) => message?.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
    expect(textOf(await last())?.startsWith(textOf() ?? '?')).toBe(true);
  });
});
