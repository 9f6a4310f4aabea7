/** A question from its saving to the end of its answer, with an engine that the test plays and a real store. */
import { expect, test } from 'vitest';
import type { Message, NewMessagePart } from '../../../contract/conversations.ts';
import { SightlineError } from '../../../contract/errors.ts';
import { openForReading } from '../store/connection.ts';
import { type OpenHistory, openHistory } from '../testing/open-history.ts';
import { sampleStats } from '../testing/scripted-engine.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const text = (value: string): NewMessagePart => ({ type: 'text', text: value });
const send = (history: OpenHistory, question: string, conversationId: string | null = null) =>
  history.answers.send({ conversationId, parentId: undefined, parts: [text(question)] }, {});
const ended = async (history: OpenHistory, id: string): Promise<Message> =>
  (await history.event('message.changed', ({ message }) => message.id === id && message.status !== 'streaming'))
    .message;

/** What another process reads from the disk. */
function onDisk(history: OpenHistory, messageId: string): { status: string; text: string } | undefined {
  const db = openForReading(history.store.files.database);
  try {
    return db
      .prepare<[string], { status: string; text: string }>(
        'SELECT status, text FROM messages JOIN parts ON message_id = id WHERE id = ? AND position = 0',
      )
      .get(messageId);
  } finally {
    db.close();
  }
}

test('question and empty answer are on the disk when the call returns', async () => {
  const history = await openHistory();
  const { conversation, question, answer } = send(history, 'What is this?');
  expect(onDisk(history, question.id)).toEqual({ status: 'complete', text: 'What is this?' });
  expect(onDisk(history, answer.id)).toEqual({ status: 'streaming', text: '' });
  expect(conversation).toMatchObject({ title: 'What is this?', activeLeafId: answer.id });
  expect(answer).toMatchObject({ parentId: question.id, role: 'assistant', parts: [text('')], model: null });
});

test('an answer is told step by step, and its end is saved before it is told', async () => {
  const history = await openHistory();
  const { conversation, question, answer } = send(history, 'Q');
  const ids = { conversationId: conversation.id, messageId: answer.id };
  const running = await history.engine.nextRequest();
  running.say({ type: 'progress', progress: { stage: 'prefill', doneTokens: 1, totalTokens: 2 } });
  running.delta('Ja, ');
  running.delta('한글');
  running.done();
  const end = await ended(history, answer.id);
  expect(onDisk(history, answer.id)).toEqual({ status: 'complete', text: 'Ja, 한글' });
  expect(history.conversations.get(conversation.id).messages).toEqual([question, end]);
  const model = { id: 'builtin', name: 'Tiny', device: null };
  await history.event('conversation.changed', ({ conversation: { id } }) => id === conversation.id);
  expect(history.events).toEqual([
    { type: 'conversation.changed', conversation },
    { type: 'message.changed', message: question },
    { type: 'message.changed', message: answer },
    { type: 'message.changed', message: { ...answer, model } },
    { type: 'answer.progress', ...ids, progress: { stage: 'prefill', doneTokens: 1, totalTokens: 2 } },
    { type: 'answer.delta', ...ids, offset: 0, text: 'Ja, ' },
    { type: 'answer.delta', ...ids, offset: 4, text: '한글' },
    {
      type: 'message.changed',
      message: {
        ...answer,
        status: 'complete',
        parts: [text('Ja, 한글')],
        model: { ...model, device: 'cpu' },
        stats: sampleStats,
        finish: 'stop',
      },
    },
    { type: 'conversation.changed', conversation },
  ]);
});

test('the text is on the disk within 250 ms of its coming, and the state of the tree is ahead of it', async () => {
  const history = await openHistory();
  const { conversation, answer } = send(history, 'Q');
  const running = await history.engine.nextRequest();
  const started = performance.now();
  running.delta('so ');
  running.delta('far');
  await history.event('answer.delta', (event) => event.text === 'far');
  expect(history.conversations.get(conversation.id).messages[1]).toMatchObject({
    status: 'streaming',
    parts: [text('so far')],
  });
  while (onDisk(history, answer.id)?.text !== 'so far') await new Promise((resolve) => setTimeout(resolve, 5));
  // 250 ms and some room for a busy machine; a second flush would come no sooner than 500 ms.
  expect(performance.now() - started).toBeLessThan(480);
  running.done();
  await ended(history, answer.id);
});

test('what the user chose goes to the engine, and the settings fill the rest', async () => {
  const history = await openHistory({
    settings: { systemPrompt: 'Be brief.', temperature: 0.5, topK: 3, maxTokens: 99, imageDetail: 'low' },
  });
  const parts = [text('Q')];
  const choices = {
    model: 'other',
    device: 'webgpu',
    sampling: { temperature: 0 },
    maxTokens: 5,
    detail: 'high',
    task: 'read',
  } as const;
  const asked = history.answers.send({ conversationId: null, parentId: undefined, parts }, choices);
  const first = await history.engine.nextRequest();
  expect(first.request).toMatchObject({
    model: { dir: '/model', device: 'webgpu' },
    sampling: { temperature: 0, topK: 3 },
    maxTokens: 5,
    detail: 'high',
    task: 'read',
    messages: [
      { role: 'system', parts: [text('Be brief.')] },
      { role: 'user', parts },
    ],
  });
  first.done();
  const { answer } = asked;
  await ended(history, answer.id);
  // Another answer to the same question is asked for in the same way.
  history.answers.regenerate(answer.id);
  const again = await history.engine.nextRequest();
  expect(again.request).toMatchObject({ task: 'read', detail: 'low' });
  again.done();
  send(history, 'Q');
  const second = await history.engine.nextRequest();
  expect(second.request).toMatchObject({
    model: { device: 'auto' },
    sampling: { temperature: 0.5, topK: 3 },
    maxTokens: 99,
  });
  expect(Object.keys(second.request.sampling)).toEqual(['temperature', 'topK']);
  expect(second.request).not.toHaveProperty('task');
});

test('images go as paths of their stored files, in their places', async () => {
  const history = await openHistory();
  const image = await history.images.add(new Blob(['image one']), 'a.png');
  const parts: NewMessagePart[] = [{ type: 'image', imageId: image.id, name: 'renamed.png' }, text('Q')];
  const { question } = history.answers.send({ conversationId: null, parentId: undefined, parts }, {});
  expect(question.parts[0]).toEqual({ type: 'image', image: { ...image, name: 'renamed.png' } });
  const { request } = await history.engine.nextRequest();
  expect(request.messages[0]?.parts[0]).toEqual({ type: 'image', path: history.images.pathOf(image) });
});

test('stopping keeps the text so far, on the disk too, when the call returns', async () => {
  const history = await openHistory();
  const { answer } = send(history, 'Q');
  const running = await history.engine.nextRequest();
  running.delta('so far');
  await history.event('answer.delta');
  await history.answers.stop(answer.id);
  expect(onDisk(history, answer.id)).toEqual({ status: 'stopped', text: 'so far' });
  await history.answers.stop(answer.id);
  expect((await ended(history, answer.id)).error).toBeNull();
  await expect(history.answers.stop('019338ac-0000-7000-8000-000000000000')).rejects.toMatchObject({
    code: 'message_not_found',
  });
});

test.each<[string, 'interrupted' | 'failed', unknown, string]>([
  ['the engine dies', 'interrupted', new SightlineError('engine_crashed', { reason: 'SIGKILL' }), 'engine_crashed'],
  ['the engine hangs', 'interrupted', new SightlineError('engine_hung', { seconds: 10 }), 'engine_hung'],
  [
    'the prompt is too long',
    'failed',
    new SightlineError('prompt_too_long', { promptTokens: 9, imageTokens: 0, contextTokens: 8 }),
    'prompt_too_long',
  ],
  ['there is a bug', 'failed', new TypeError('of secret words'), 'internal'],
])(
  'when %s the text so far is kept, marked %s with the error, and the next question works',
  async (_, status, error, code) => {
    const history = await openHistory();
    const { conversation, answer } = send(history, 'Q');
    const running = await history.engine.nextRequest();
    running.delta('so far');
    running.fail(error);
    expect(await ended(history, answer.id)).toMatchObject({
      status,
      parts: [text('so far')],
      error: { code },
      stats: null,
    });
    expect(history.conversations.get(conversation.id).messages[1]).toMatchObject({
      status,
      parts: [text('so far')],
      error: { code },
    });
    expect(history.logged.some(([level]) => level === 'bug')).toBe(code === 'internal');

    const next = send(history, 'Next', conversation.id);
    (await history.engine.nextRequest()).done();
    expect(await ended(history, next.answer.id)).toMatchObject({ status: 'complete' });
  },
);

test('an engine that ends without a word about it is a bug, not an answer', async () => {
  const history = await openHistory();
  const { answer } = send(history, 'Q');
  (await history.engine.nextRequest()).end();
  expect(await ended(history, answer.id)).toMatchObject({ status: 'failed', error: { code: 'internal' } });
});

test('one answer at a time in a conversation; other conversations wait their turn, and can be stopped while they wait', async () => {
  const history = await openHistory();
  const first = send(history, 'first');
  const running = await history.engine.nextRequest();
  const { id } = first.conversation;
  const refused = expect.objectContaining({ code: 'answer_running' });
  expect(() => send(history, 'again', id)).toThrow(refused);
  expect(() => history.answers.regenerate(first.answer.id)).toThrow(refused);
  expect(() => history.answers.edit(first.question.id, [text('x')])).toThrow(refused);
  expect(history.conversations.get(id).messages).toHaveLength(2);

  const second = send(history, 'second');
  const third = send(history, 'third');
  await history.event(
    'answer.progress',
    ({ messageId, progress }) => messageId === third.answer.id && progress.stage === 'waiting',
  );
  await history.answers.stop(second.answer.id);
  expect(history.engine.requests).toHaveLength(1);
  running.done();
  const next = await history.engine.nextRequest();
  expect(next.request.messages[0]?.parts).toEqual([text('third')]);
  next.done();
  expect(await ended(history, third.answer.id)).toMatchObject({ status: 'complete' });
  expect(await ended(history, second.answer.id)).toMatchObject({ status: 'stopped', parts: [text('')] });
});

test('whoever hears of the end can ask at once', async () => {
  const history = await openHistory();
  const { conversation, answer } = send(history, 'Q');
  (await history.engine.nextRequest()).done();
  await ended(history, answer.id);
  expect(() => send(history, 'next', conversation.id)).not.toThrow();
});

test.each<[string, NewMessagePart[], string]>([
  ['nothing', [text(' \n')], 'prompt_empty'],
  ['an unknown picture', [text('Q'), { type: 'image', imageId: 'f'.repeat(64), name: 'x' }], 'image_not_found'],
])('%s is refused, and nothing is saved', async (_, parts, code) => {
  const history = await openHistory();
  expect(() => history.answers.send({ conversationId: null, parentId: undefined, parts }, {})).toThrow(
    expect.objectContaining({ code }),
  );
  expect(history.conversations.list({ search: '', limit: 1, offset: 0 }).total).toBe(0);
  expect(history.events).toEqual([]);
});

test('a place in the tree that does not fit is refused', async () => {
  const history = await openHistory();
  const one = send(history, 'one');
  (await history.engine.nextRequest()).done();
  await ended(history, one.answer.id);
  const two = send(history, 'two');
  (await history.engine.nextRequest()).done();
  await ended(history, two.answer.id);
  const unfit = expect.objectContaining({ code: 'message_not_suitable' });
  const follow = (parentId: string) => () =>
    history.answers.send({ conversationId: one.conversation.id, parentId, parts: [text('x')] }, {});
  expect(follow(two.answer.id)).toThrow(unfit);
  expect(follow(one.question.id)).toThrow(unfit);
  expect(follow('019338ac-0000-7000-8000-000000000000')).toThrow(
    expect.objectContaining({ code: 'message_not_found' }),
  );
  expect(() => history.answers.edit(one.answer.id, [text('x')])).toThrow(unfit);
  expect(() => send(history, 'x', '019338ac-0000-7000-8000-000000000000')).toThrow(
    expect.objectContaining({ code: 'conversation_not_found' }),
  );
});

test('closing marks what is being written as interrupted, with its text', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir });
  const { conversation } = send(history, 'Q');
  (await history.engine.nextRequest()).delta('so far');
  await history.event('answer.delta');
  await history.dispose();
  const again = await openHistory({ dataDir });
  expect(again.conversations.get(conversation.id).messages[1]).toMatchObject({
    status: 'interrupted',
    parts: [text('so far')],
    error: null,
  });
});

test('an answer that a killed process left is interrupted at the next start', async () => {
  const dataDir = temporaryFolder();
  const history = await openHistory({ dataDir });
  const { conversation, answer } = send(history, 'Q');
  (await history.engine.nextRequest()).done();
  await ended(history, answer.id);
  await history.dispose();
  const killed = await openHistory({ dataDir });
  killed.store.write((rows) =>
    rows.messages.end(answer.id, {
      status: 'streaming',
      text: 'half',
      model: null,
      stats: null,
      finish: null,
      regions: [],
      error: null,
    }),
  );
  await killed.dispose();
  const next = await openHistory({ dataDir });
  expect(next.conversations.get(conversation.id).messages[1]).toMatchObject({
    status: 'interrupted',
    parts: [text('half')],
  });
  expect(next.logged).toContainEqual(['warn', 'answers.interrupted', { count: 1 }]);
});
