/** Conversations: listed, searched, renamed, and switched between branches. */
import { expect, test } from 'vitest';
import type { Message } from '../../../contract/conversations.ts';
import { type OpenHistory, openHistory } from '../testing/open-history.ts';

const missing = '019338ac-0000-7000-8000-000000000000';

function titled(history: OpenHistory, ...titles: string[]): string[] {
  return titles.map((title, index) =>
    history.store.write((rows) => {
      const id = `019338ac-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;
      rows.conversations.insert(id, title, 1000 + index);
      return id;
    }),
  );
}

test('the list is newest first, in pages, with the number of all', async () => {
  const history = await openHistory();
  titled(history, 'one', 'two', 'three');
  const list = (limit: number, offset: number) => history.conversations.list({ search: '', limit, offset });
  expect(list(10, 0).conversations.map(({ title }) => title)).toEqual(['three', 'two', 'one']);
  expect(list(1, 1)).toMatchObject({ conversations: [{ title: 'two' }], total: 3 });
});

test.each([
  ['receipt', ['A RECEIPT', 'Receipt of the café']],
  ['rec caf', ['Receipt of the café']],
  ['CAFÉ', ['Receipt of the café']],
  ['cafe\u0301', ['Receipt of the café']],
  ['메뉴', ['한국 메뉴판']],
  ['메뉴 한국', ['한국 메뉴판']],
  ['한국 메뉴'.normalize('NFD'), ['한국 메뉴판']],
  ['100%', ['100% sure_thing']],
  ['%', ['100% sure_thing']],
  ['_', ['100% sure_thing']],
  ['"', ['say "hello"']],
  ['   ', ['say "hello"', '100% sure_thing', '한국 메뉴판', 'A RECEIPT', 'Receipt of the café']],
  ["' OR 1=1 --", []],
  ['nothing', []],
])('searching %s finds %j', async (search, expected) => {
  const history = await openHistory();
  titled(history, 'Receipt of the café', 'A RECEIPT', '한국 메뉴판', '100% sure_thing', 'say "hello"');
  const { conversations, total } = history.conversations.list({ search, limit: 10, offset: 0 });
  expect(conversations.map(({ title }) => title)).toEqual(expected);
  expect(total).toBe(expected.length);
});

test('a new title is told and found', async () => {
  const history = await openHistory();
  const [id = ''] = titled(history, 'old');
  expect(history.conversations.rename(id, 'New')).toMatchObject({ id, title: 'New' });
  expect(history.events).toEqual([
    { type: 'conversation.changed', conversation: expect.objectContaining({ title: 'New' }) },
  ]);
  expect(history.conversations.list({ search: 'new', limit: 10, offset: 0 }).total).toBe(1);
  expect(history.conversations.list({ search: 'old', limit: 10, offset: 0 }).total).toBe(0);
});

test('what is not there is told by its code', async () => {
  const { conversations, deletion } = await openHistory();
  const notFound = expect.objectContaining({ code: 'conversation_not_found' });
  expect(() => conversations.get(missing)).toThrow(notFound);
  expect(() => conversations.rename(missing, 'x')).toThrow(notFound);
  expect(() => deletion.restore(missing)).toThrow(notFound);
  await expect(deletion.delete(missing)).rejects.toThrow(notFound);
  expect(() => conversations.selectBranch(missing)).toThrow(expect.objectContaining({ code: 'message_not_found' }));
});

test('a tree of edits and regenerations is read whole, and a branch is shown down to its newest leaf', async () => {
  const history = await openHistory();
  const ask = async (send: () => { answer: Message; question: Message }) => {
    const sent = send();
    const { answer } = sent;
    const running = await history.engine.nextRequest();
    running.delta('ok');
    running.done();
    await history.event('message.changed', ({ message }) => message.id === answer.id && message.status === 'complete');
    return sent;
  };
  const text = (value: string) => [{ type: 'text' as const, text: value }];
  const first = await ask(() =>
    history.answers.send({ conversationId: null, parentId: undefined, parts: text('A') }, {}),
  );
  const conversationId = first.question.conversationId;
  const second = await ask(() => history.answers.send({ conversationId, parentId: undefined, parts: text('B') }, {}));
  const again = await ask(() => history.answers.regenerate(second.answer.id));
  const edited = await ask(() => history.answers.edit(first.question.id, text('A, but better')));

  expect(second.question.parentId).toBe(first.answer.id);
  expect(again.answer.parentId).toBe(second.question.id);
  expect(edited.question.parentId).toBeNull();
  const { conversation, messages } = history.conversations.get(conversationId);
  expect(messages.map(({ id }) => id)).toEqual(
    [first.question, first.answer, second.question, second.answer, again.answer, edited.question, edited.answer].map(
      ({ id }) => id,
    ),
  );
  expect(conversation).toMatchObject({ title: 'A', activeLeafId: edited.answer.id });

  expect(history.conversations.selectBranch(first.question.id).activeLeafId).toBe(again.answer.id);
  expect(history.conversations.selectBranch(second.answer.id).activeLeafId).toBe(second.answer.id);
  expect(history.conversations.selectBranch(edited.question.id).activeLeafId).toBe(edited.answer.id);
  expect(history.conversations.selectBranch(edited.question.id).updatedAt).toBe(conversation.updatedAt);
});
