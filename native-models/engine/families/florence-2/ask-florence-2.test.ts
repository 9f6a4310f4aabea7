/** The whole way of an answer from models that read with an encoder, through the engine. */
import { afterAll, expect, test } from 'vitest';
import { Engine } from '../../engine.ts';
import { ask, failureOf, requestFor, userText } from '../../testing/models/ask.ts';
import { fixturePath, goldenCase, messagesOf } from '../../testing/models/golden.ts';

const engine = new Engine();
afterAll(() => engine.dispose());

test.each([
  ['florence-2', 'korean'],
  ['blip', 'prefix'],
  ['blip-vqa', 'question-in-second-turn'],
  ['blip-2', 'two-images'],
  ['blip-2-t5', 'no-image'],
  ['instructblip', 'one-image'],
])('%s writes PyTorch’s text: %s', async (fixture, name) => {
  const golden = goldenCase(fixture, name);
  const model = { dir: fixturePath(fixture), device: 'cpu' as const };
  const { done, deltas } = await ask(engine, requestFor(messagesOf(golden), { model }));
  expect(done.text).toBe(golden.text);
  expect(deltas).toBe(golden.text);
});

test('places are read from an answer whose text leaves their tokens out', async () => {
  const golden = goldenCase('florence-2', 'regions');
  const model = { dir: fixturePath('florence-2'), device: 'cpu' as const };
  const { done } = await ask(engine, requestFor(messagesOf(golden), { model }));
  expect(done.text).not.toContain('<loc_');
  expect(done.regions).toBeDefined();
});

test('a model that looks at one picture says so', async () => {
  const model = { dir: fixturePath('florence-2'), device: 'cpu' as const };
  const { code, params } = await failureOf(ask(engine, requestFor([userText('Hello')], { model })));
  expect([code, params]).toEqual(['prompt_one_picture', { found: 0 }]);
});

test('two towers write no answer, and answering models score no labels', async () => {
  const towers = { dir: fixturePath('clip'), device: 'cpu' as const };
  expect(await failureOf(ask(engine, requestFor([userText('Hello')], { model: towers })))).toMatchObject({
    code: 'model_cannot_answer',
  });
  const answering = { dir: fixturePath('blip'), device: 'cpu' as const };
  const request = { model: answering, image: fixturePath('images/bars.png'), labels: ['bars'] };
  expect(await failureOf(engine.classify(request, new AbortController().signal))).toMatchObject({
    code: 'model_cannot_match',
  });
});
