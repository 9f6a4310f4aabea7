import { expect, test } from 'vitest';
import type { GenerateEvent } from '../../contract/engine-protocol.ts';
import { Engine } from './engine.ts';
import { ask, requestFor } from './testing/models/ask.ts';
import { goldenCase, messagesOf } from './testing/models/golden.ts';

const twoImages = goldenCase('llava', 'two-images');

test.each(['loading-model', 'encoding-image', 'prefill', 'writing'])(
  'while %s ends the answer within 250 ms',
  async (stage) => {
    const engine = new Engine({ prefillChunkTokens: 4 });
    const stop = new AbortController();
    let abortedMs = 0;
    const events: GenerateEvent[] = [];
    for await (const event of engine.generate(requestFor(messagesOf(twoImages), { maxTokens: 2000 }), stop.signal)) {
      events.push(event);
      if (abortedMs === 0 && event.type === 'progress' && event.progress.stage === stage) {
        abortedMs = performance.now();
        stop.abort();
      }
    }
    expect(performance.now() - abortedMs).toBeLessThan(250);
    expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'cancelled', device: 'cpu' });
    expect((await ask(engine, requestFor(messagesOf(twoImages)))).done.text).toBe(twoImages.text);
    await engine.dispose();
  },
);

test('an abort that comes as a message while text is written keeps the text so far', async () => {
  const engine = new Engine();
  const stop = new AbortController();
  let abortedMs = 0;
  const events: GenerateEvent[] = [];
  for await (const event of engine.generate(requestFor(messagesOf(twoImages), { maxTokens: 2000 }), stop.signal)) {
    if (event.type === 'delta' && !events.some(({ type }) => type === 'delta')) {
      // Comes from outside, as a message of the owner does: the engine has to let the event loop turn.
      setImmediate(() => {
        abortedMs = performance.now();
        stop.abort();
      });
    }
    events.push(event);
  }
  expect(performance.now() - abortedMs).toBeLessThan(250);
  const text = events.map((event) => (event.type === 'delta' ? event.text : '')).join('');
  expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'cancelled', text });
  expect(twoImages.text.startsWith(text) || text.startsWith(twoImages.text)).toBe(true);
  expect(text).not.toBe('');
  await engine.dispose();
});

test('an abort before the first step loads nothing', async () => {
  const engine = new Engine();
  const { events } = await ask(engine, requestFor(messagesOf(twoImages)), AbortSignal.abort());
  expect(events).toMatchObject([{ type: 'done', text: '', finish: 'cancelled' }]);
  await engine.dispose();
});
