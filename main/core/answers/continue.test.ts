/** Going on with an answer that was cut short: the same message, its text kept, and nothing else. */
import { expect, test } from 'vitest';
import type { Message } from '../../../contract/conversations.ts';
import type { Region } from '../../../contract/regions.ts';
import { type OpenHistory, openHistory } from '../testing/open-history.ts';
import { sampleStats } from '../testing/scripted-engine.ts';

const box: Region = {
  image: 0,
  kind: 'box',
  points: [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ],
  label: 'half',
  start: 0,
  end: 4,
};
const text = (value: string) => ({ type: 'text' as const, text: value });

function send(history: OpenHistory, question: string, conversationId: string | null = null) {
  return history.answers.send({ conversationId, parentId: undefined, parts: [text(question)] }, {});
}

async function ended(history: OpenHistory, id: string, fits = (_: Message) => true): Promise<Message> {
  const isEnd = ({ message }: { message: Message }) =>
    message.id === id && message.status !== 'streaming' && fits(message);
  return (await history.event('message.changed', isEnd)).message;
}

async function cutShort(history: OpenHistory) {
  const sent = send(history, 'Q');
  const running = await history.engine.nextRequest();
  running.delta('half');
  running.done('length', [box]);
  return { ...sent, answer: await ended(history, sent.answer.id) };
}

test('the reason and the regions are kept with the answer', async () => {
  const history = await openHistory();
  const { conversation, answer } = await cutShort(history);
  expect(answer).toMatchObject({ status: 'complete', finish: 'length', regions: [box] });
  expect(history.conversations.get(conversation.id).messages[1]).toEqual(answer);
});

test('the model reads the answer so far and what it writes is added to it', async () => {
  const history = await openHistory();
  const { conversation, question, answer } = await cutShort(history);
  const resumed = history.answers.continue(answer.id);
  expect(resumed.answer).toMatchObject({ id: answer.id, status: 'streaming', finish: null, parts: [text('half')] });

  const running = await history.engine.nextRequest();
  expect(running.request.messages).toEqual([
    { role: 'user', parts: question.parts },
    { role: 'assistant', parts: [text('half')] },
  ]);
  running.delta(' and whole');
  const delta = await history.event('answer.delta', (event) => event.text === ' and whole');
  expect(delta.offset).toBe(4);
  expect(history.conversations.get(conversation.id).messages[1]?.parts).toEqual([text('half and whole')]);

  const second = { ...box, start: 9, end: 14, label: 'whole' };
  running.done('stop', [box, second]);
  const end = await ended(history, answer.id, ({ finish }) => finish === 'stop');
  expect(end).toMatchObject({
    parts: [text('half and whole')],
    regions: [box, second],
    stats: { outputTokens: 2 * sampleStats.outputTokens },
  });
  expect(history.conversations.get(conversation.id).messages).toEqual([question, end]);
});

test('cut short again it keeps all of its text, stopped or failed', async () => {
  const history = await openHistory();
  const { answer } = await cutShort(history);
  history.answers.continue(answer.id);
  const first = await history.engine.nextRequest();
  first.delta(' more');
  await history.event('answer.delta', (event) => event.text === ' more');
  await history.answers.stop(answer.id);
  expect(await ended(history, answer.id, ({ status }) => status === 'stopped')).toMatchObject({
    parts: [text('half more')],
    finish: 'cancelled',
    regions: [box],
  });

  history.answers.continue(answer.id);
  (await history.engine.nextRequest()).fail(new Error('no'));
  expect(await ended(history, answer.id, ({ status }) => status === 'failed')).toMatchObject({
    parts: [text('half more')],
    error: { code: 'internal' },
  });
});

test('what came to its end, was followed, has no text, runs, or is a question is not gone on with', async () => {
  const history = await openHistory();
  const { conversation, question, answer } = await cutShort(history);
  const refused = (id: string, reason: string) =>
    expect(() => history.answers.continue(id)).toThrow(
      expect.objectContaining({ code: 'message_not_suitable', params: { message: id, reason } }),
    );
  refused(question.id, 'only answers are continued');
  const next = send(history, 'Q2', conversation.id);
  expect(() => history.answers.continue(answer.id)).toThrow(expect.objectContaining({ code: 'answer_running' }));
  const running = await history.engine.nextRequest();
  running.done();
  await ended(history, next.answer.id);
  refused(answer.id, 'the conversation went on after it');
  refused(next.answer.id, 'the answer came to its end');

  const empty = send(history, 'Q3', conversation.id);
  (await history.engine.nextRequest()).fail(new Error('no'));
  await ended(history, empty.answer.id);
  refused(empty.answer.id, 'the answer has no text');
});
