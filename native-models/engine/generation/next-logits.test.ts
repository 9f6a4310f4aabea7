import { afterEach, describe, expect, test, vi } from 'vitest';
import { Engine } from '../engine.ts';
import { ask, requestFor, userText } from '../testing/models/ask.ts';
import { nextLogits } from './next-logits.ts';
import { NgramLookup } from './ngram-lookup.ts';
import { buildPrompt } from './prompt.ts';
import { indexOfMax } from './sampler.ts';
import { SpeculationGain } from './speculation-gain.ts';
import type { TextGenerator } from './text-generator.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the lookup', () => {
  const text = (...ids: number[]) => new NgramLookup(ids, () => true);

  test('guesses what followed the longest run of last tokens, the last time', () => {
    expect(text(1, 2, 3, 9, 2, 3, 8, 7, 1, 2, 3).guess(3)).toEqual([9, 2, 3]);
    expect(text(5, 2, 3, 9, 2, 3, 8, 7, 2, 3).guess(2)).toEqual([8, 7]);
    expect(text(1, 2, 3, 4).guess(4)).toEqual([]);
  });

  test('knows what was written since', () => {
    const lookup = text(1, 2);
    for (const id of [3, 4, 1, 2]) lookup.push(id);
    expect(lookup.guess(4)).toEqual([3, 4, 1, 2]);
  });

  test('never goes through images', () => {
    const lookup = new NgramLookup([1, 2, 5, 5, 5, 1, 2], (place) => place < 2 || place > 4);
    expect(lookup.guess(4)).toEqual([]);
  });
});

describe('guessing', () => {
  test('gives the logits that one run a token gives, in fewer runs where the text repeats', async () => {
    const song = 'abcdefgh abcdefgh abcdefgh abcdefgh abcdefgh xyz abcdefgh '.repeat(4);
    const plain = await sing(song, false);
    const guessed = await sing(song, true);
    expect(guessed.text).toBe(plain.text);
    expect(guessed.text).toBe(song.slice(1));
    expect(guessed.runs).toBeLessThan(plain.runs * 0.6);
    expect(guessed.held).toBe(plain.held);
  });

  test('rests when it does not pay, and is tried again', () => {
    const gain = new SpeculationGain();
    expect(gain.guesses).toBe(0);
    gain.plainStep(10);
    expect(gain.guesses).toBeGreaterThan(0);
    gain.guessedStep(25, 4, 0);
    expect(gain.guesses).toBe(0);
    for (let i = 0; i < 30; i++) gain.plainStep(10);
    expect(gain.guesses).toBeGreaterThan(0);
    const { guesses } = gain;
    gain.guessedStep(20, guesses, guesses);
    expect(gain.guesses).toBe(guesses + 1);
  });
});

test.each([
  ['greedy', { temperature: 0 }],
  ['drawn', { temperature: 0.8, topK: 20, seed: 7 }],
])('a real decoder, %s: the same answer with and without', async (_, sampling) => {
  const request = requestFor([userText('one two three four five. '.repeat(20))], { sampling, maxTokens: 160 });
  const engine = new Engine();
  const { done: guessed } = await ask(engine, request);
  vi.stubEnv('SIGHTLINE_DEBUG_OFF', 'prompt-lookup');
  const { done: plain } = await ask(engine, request);
  expect(guessed.text).toBe(plain.text);
  expect(guessed.stats.outputTokens).toBe(plain.stats.outputTokens);
  await engine.dispose();
});

/** A model that knows one song by heart: the logits after a place are those of the song's next letter. */
async function sing(song: string, mayGuess: boolean) {
  const state = { held: 0, runs: 0, ms: 0 };
  const logitsAt = (place: number) =>
    Float32Array.from({ length: 128 }, (_, id) => Number(song.charCodeAt(place) === id));
  const verify = async (ids: readonly number[]) => {
    state.runs++;
    // What a run costs hardly depends on its length.
    vi.spyOn(performance, 'now')
      .mockReturnValueOnce(0)
      .mockReturnValue(state.runs * 10);
    const isRight = ids.map((id, i) => id === song.charCodeAt(state.held + i));
    const rows = ids.map((__, i) =>
      isRight.slice(0, i + 1).every(Boolean) ? logitsAt(state.held + i + 1) : logitsAt(0),
    );
    state.held += ids.length;
    return rows;
  };
  const generator: TextGenerator = {
    begin: () => 0,
    runEnd: (__, end) => end,
    run: async () => undefined,
    next: async (id) => (await verify([id]))[0] as Float32Array,
    decoderRun: { path: 'in-place', reason: null },
    heldBytes: 0,
    forget: () => {},
    verifying: {
      verify,
      rewind: (tokens) => {
        state.held -= tokens;
      },
    },
  };
  const next = nextLogits(generator, buildPrompt([song.charCodeAt(0)], -1, []), mayGuess, () => state.ms);
  let text = '';
  let id = song.charCodeAt(0);
  for (let place = 1; place < song.length; place++) {
    id = indexOfMax(await next.after(id));
    text += String.fromCharCode(id);
  }
  next.end();
  return { text, ...state };
}
