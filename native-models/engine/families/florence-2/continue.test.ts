/** Answers that are gone on with: what is there already is neither read as a question nor written again. */
import { afterAll, expect, test } from 'vitest';
import { Engine } from '../../engine.ts';
import { ask, requestFor } from '../../testing/models/ask.ts';
import { fixturePath, goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel } from '../../testing/models/run-golden.ts';

const engine = new Engine();
afterAll(() => engine.dispose());

test.each(['florence-2', 'blip-2', 'blip-2-t5', 'instructblip'])('%s goes on where it ended', async (fixture) => {
  const golden = goldenCase(fixture, 'one-image');
  const { tokenizer, dispose } = await openModel(fixturePath(fixture));
  // Cut where the text alone gives back the tokens that were written.
  const isWhole = (count: number) => {
    const text = tokenizer.decode(golden.tokens.slice(0, count));
    const ids = tokenizer.encodePrompt(text, { isComplete: true });
    return text !== '' && ids.join() === golden.tokens.slice(0, count).join();
  };
  const cut = [8, 7, 6, 5, 4, 3, 2, 1].find(isWhole);
  await dispose();
  if (cut === undefined) return;
  const begun = tokenizer.decode(golden.tokens.slice(0, cut));
  const messages = [
    ...messagesOf(golden),
    { role: 'assistant' as const, parts: [{ type: 'text' as const, text: begun }] },
  ];
  const model = { dir: fixturePath(fixture), device: 'cpu' as const };
  const { done } = await ask(engine, requestFor(messages, { model, maxTokens: 32 - cut }));
  expect(begun + done.text).toBe(golden.text);
});
