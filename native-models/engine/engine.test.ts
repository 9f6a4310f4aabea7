import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../contract/engine-protocol.ts';
import { Engine } from './engine.ts';
import { ask, failureOf, requestFor, userText } from './testing/models/ask.ts';
import { copyModel } from './testing/models/broken-folder.ts';
import { fixturePath, goldenCase, messagesOf } from './testing/models/golden.ts';

const oneImage = goldenCase('llava', 'one-image');
const twoImages = goldenCase('llava', 'two-images');

describe('an answer', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = new Engine();
  });
  afterAll(() => engine.dispose());

  test('is the text of the reference, told in deltas, with progress before it', async () => {
    const { deltas, done, progress } = await ask(engine, requestFor(messagesOf(oneImage)));
    expect(deltas).toBe(oneImage.text);
    expect(done).toMatchObject({ text: oneImage.text, finish: 'length', device: 'cpu' });
    expect(done.stats).toMatchObject({
      promptTokens: oneImage.input_ids.length,
      reusedTokens: 0,
      imageTokens: 16,
      imagesEncoded: 1,
      outputTokens: 32,
    });
    const stages = [...new Set(progress.map(({ stage }) => stage))];
    expect(stages).toEqual(['loading-model', 'encoding-image', 'prefill', 'writing']);
    expect(progress.filter(({ stage }) => stage === 'loading-model').at(-1)).toMatchObject({ fraction: 1 });
    expect(progress.filter(({ stage }) => stage === 'prefill').at(-1)).toMatchObject({
      doneTokens: oneImage.input_ids.length,
      totalTokens: oneImage.input_ids.length,
    });
  });

  test('asked for again needs one token of prefill and no vision encoder', async () => {
    const request = requestFor(messagesOf(oneImage));
    await ask(engine, request);
    const { done, progress } = await ask(engine, request);
    expect(done.text).toBe(oneImage.text);
    expect(done.stats).toMatchObject({ reusedTokens: oneImage.input_ids.length - 1, imagesEncoded: 0 });
    expect(progress.map(({ stage }) => stage)).toEqual(['prefill', 'prefill', 'writing']);
  });

  test('to a follow-up with two images reuses exactly what is still true', async () => {
    const first = await ask(engine, requestFor(messagesOf(twoImages)));
    const followUp: ChatMessage[] = [
      ...messagesOf(twoImages),
      { role: 'assistant', parts: [{ type: 'text', text: 'The second one is wider.' }] },
      userText('Why?'),
    ];
    const second = await ask(engine, requestFor(followUp));
    expect(second.done.stats).toMatchObject({ reusedTokens: first.done.stats.promptTokens, imagesEncoded: 0 });

    const fresh = new Engine();
    expect((await ask(fresh, requestFor(followUp))).done.text).toBe(second.done.text);
    await fresh.dispose();
  });

  test('sees that an image of the same size was exchanged', async () => {
    const [message] = messagesOf(oneImage);
    const exchange = (image: string): ChatMessage[] => [
      { role: 'user', parts: [{ type: 'image', path: fixturePath(`images/${image}`) }, message!.parts[1]!] },
    ];
    await ask(engine, requestFor(exchange('gradient.png')));
    const { done } = await ask(engine, requestFor(exchange('grey.png')));
    // The beginning of the prompt, up to the image.
    expect(done.stats.reusedTokens).toBe(oneImage.input_ids.indexOf(4));
    const fresh = new Engine();
    expect((await ask(fresh, requestFor(exchange('grey.png')))).done.text).toBe(done.text);
    await fresh.dispose();
  });

  test('takes special tokens that people write as plain text', async () => {
    const { done } = await ask(engine, requestFor([userText('What do <image> and </s> mean?')]));
    expect(done.stats).toMatchObject({ imageTokens: 0 });
  });

  test('ends before a stop string that comes in pieces', async () => {
    const stop = oneImage.text.slice(10, 16);
    const { done, deltas } = await ask(engine, requestFor(messagesOf(oneImage), { stop: ['not in it', stop] }));
    expect(done).toMatchObject({ finish: 'stop', text: oneImage.text.slice(0, oneImage.text.indexOf(stop)) });
    expect(deltas).toBe(done.text);
  });

  test('ends at the limit of tokens', async () => {
    const { done } = await ask(engine, requestFor(messagesOf(oneImage), { maxTokens: 5 }));
    expect(done).toMatchObject({ finish: 'length', stats: { outputTokens: 5 } });
    expect(oneImage.text.startsWith(done.text)).toBe(true);
  });

  test('ends at a token that the model says ends it', async () => {
    const dir = copyModel();
    const endToken = oneImage.tokens[8]!;
    writeFileSync(join(dir, 'generation_config.json'), JSON.stringify({ eos_token_id: [2, endToken] }));
    const other = new Engine();
    const { done } = await ask(other, requestFor(messagesOf(oneImage), { model: { dir, device: 'cpu' } }));
    expect(done).toMatchObject({ finish: 'stop', stats: { outputTokens: oneImage.tokens.indexOf(endToken) } });
    await other.dispose();
  });

  test('is the same for the same seed, and another one for another seed', async () => {
    const sampled = async (seed: number) =>
      (await ask(engine, requestFor(messagesOf(oneImage), { sampling: { temperature: 1.5, topP: 0.95, seed } }))).done
        .text;
    const [first, again, other] = [await sampled(7), await sampled(7), await sampled(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('is sampled where the model asks for it, and greedy where the request says 0', async () => {
    const dir = copyModel();
    writeFileSync(
      join(dir, 'generation_config.json'),
      JSON.stringify({ do_sample: true, temperature: 2, eos_token_id: 2 }),
    );
    const other = new Engine();
    const request = requestFor(messagesOf(oneImage), { model: { dir, device: 'cpu' } });
    expect((await ask(other, { ...request, sampling: { seed: 1 } })).done.text).not.toBe(oneImage.text);
    expect((await ask(other, { ...request, sampling: { temperature: 0 } })).done.text).toBe(oneImage.text);
    await other.dispose();
  });

  test('fills the context to its last token and ends there', async () => {
    const { done } = await ask(engine, requestFor([userText('word '.repeat(400))], { maxTokens: 4096 }));
    expect(done.finish).toBe('length');
    expect(done.stats.outputTokens).toBeGreaterThan(1);
    expect(done.stats.promptTokens + done.stats.outputTokens).toBe(2048);
  });

  test('is refused with the numbers where the prompt alone is too long', async () => {
    const [question] = messagesOf(oneImage);
    const tooLong = {
      role: 'user' as const,
      parts: [...question!.parts, { type: 'text' as const, text: 'word '.repeat(2000) }],
    };
    const { code, params } = await failureOf(ask(engine, requestFor([tooLong])));
    expect(code).toBe('prompt_too_long');
    expect(params).toMatchObject({ imageTokens: 16, contextTokens: 2048 });
    expect(params.promptTokens).toBeGreaterThan(2048);
  });

  test.each([
    ['no message', []],
    ['blanks', [userText(' \n ')]],
    ['only a system prompt', [{ role: 'system' as const, parts: [{ type: 'text' as const, text: 'Be kind.' }] }]],
  ])('needs a question: %s', async (_, messages) => {
    expect(await failureOf(ask(engine, requestFor(messages)))).toMatchObject({ code: 'prompt_empty' });
  });

  test('needs a template that has a place for each image', async () => {
    const dir = copyModel();
    writeFileSync(
      join(dir, 'chat_template.jinja'),
      "{% for m in messages %}{{ m['content'][-1]['text'] }}{% endfor %}",
    );
    const other = new Engine();
    const failure = await failureOf(ask(other, requestFor(messagesOf(oneImage), { model: { dir, device: 'cpu' } })));
    expect(failure).toMatchObject({
      code: 'prompt_template_failed',
      params: { reason: 'it has places for 0 of 1 images' },
    });
    await other.dispose();
  });

  test('goes on after one that failed', async () => {
    await failureOf(ask(engine, requestFor([{ role: 'user', parts: [{ type: 'image', path: '/nowhere.png' }] }])));
    expect((await ask(engine, requestFor(messagesOf(oneImage)))).done.text).toBe(oneImage.text);
  });
});
