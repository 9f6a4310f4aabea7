import fc from 'fast-check';
import { expect, test } from 'vitest';
import { banRepeats, penaliseSeen, Sampler, selectCandidates, softmaxWeights } from './sampler.ts';
import type { SamplingSettings } from './sampling-settings.ts';

const neutral: SamplingSettings = { temperature: 1, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 1 };
const logits = fc
  .array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((values) => Float32Array.from(values));
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const settings = fc.record({
  temperature: fc.double({ min: 0.05, max: 5, noNaN: true }),
  topK: fc.integer({ min: 0, max: 250 }),
  topP: fc.double({ min: 0, max: 1, noNaN: true }),
  minP: fc.double({ min: 0, max: 1, noNaN: true }),
  repetitionPenalty: fc.double({ min: 0.5, max: 3, noNaN: true }),
  seed: seeds,
});

const choose = (values: Float32Array, changes: Partial<SamplingSettings>, prompt: number[] = []) =>
  new Sampler({ ...neutral, ...changes }, prompt).choose(values.slice());

test('a choice is a token of the vocabulary, whatever the settings', () => {
  fc.assert(
    fc.property(logits, settings, (values, chosen) => {
      const id = choose(values, chosen);
      expect(values[id]).toBeDefined();
    }),
  );
});

test('the same seed makes the same choices', () => {
  fc.assert(
    fc.property(logits, settings, (values, chosen) => {
      const [first, second] = [new Sampler(chosen, []), new Sampler(chosen, [])];
      for (let i = 0; i < 10; i++) expect(first.choose(values.slice())).toBe(second.choose(values.slice()));
    }),
  );
});

test('temperature 0, top-k 1, top-p 0 and min-p 1 all take the likeliest token', () => {
  fc.assert(
    fc.property(logits, seeds, (values, seed) => {
      const best = Math.max(...values);
      // Several may be the likeliest, or so close that float64 cannot tell.
      const isBest = (id: number) => Math.exp((values[id] ?? -Infinity) - best) === 1;
      expect(choose(values, { temperature: 0, seed })).toSatisfy(isBest);
      expect(choose(values, { topK: 1, seed })).toSatisfy(isBest);
      expect(choose(values, { topP: 0, seed })).toSatisfy(isBest);
      expect(choose(values, { minP: 1, seed })).toSatisfy(isBest);
    }),
  );
});

test('greedy is the first of the likeliest tokens', () => {
  expect(choose(Float32Array.of(1, 5, 5, 2), { temperature: 0 })).toBe(1);
});

/** The definition, with a sort and no shortcuts, as transformers' warpers do it one after the other. */
function candidatesByDefinition(weights: Float64Array, { topK, topP, minP }: SamplingSettings): Set<number> {
  let ids = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
  if (topK > 0) ids = ids.slice(0, topK);
  const total = ids.reduce((sum, id) => sum + weights[id]!, 0);
  let before = 0;
  ids = ids.filter((id, i) => {
    const keep = i === 0 || topP === 1 || before < topP * total;
    before += weights[id]!;
    return keep;
  });
  return new Set(ids.filter((id, i) => i === 0 || weights[id]! >= minP * weights[ids[0]!]!));
}

test('top-k, top-p and min-p keep what their definitions keep', () => {
  fc.assert(
    fc.property(logits, settings, (values, chosen) => {
      const weights = softmaxWeights(values, chosen.temperature);
      const { ids } = selectCandidates(weights, chosen);
      const kept = new Set(ids ?? weights.keys());
      const expected = candidatesByDefinition(weights, chosen);
      // Sums in another order may differ in the last bit, and decide on a token that lies exactly on the border.
      expect(Math.abs(kept.size - expected.size)).toBeLessThanOrEqual(1);
      const [smaller, larger] = kept.size < expected.size ? [kept, expected] : [expected, kept];
      expect([...smaller].filter((id) => !larger.has(id))).toEqual([]);
    }),
  );
});

test('tokens come as often as they are likely', () => {
  const probabilities = [0.5, 0.25, 0.15, 0.1];
  const values = Float32Array.from(probabilities, Math.log);
  const sampler = new Sampler({ ...neutral, seed: 42 }, []);
  const counts = [0, 0, 0, 0];
  const draws = 20_000;
  for (let i = 0; i < draws; i++) counts[sampler.choose(values.slice())]!++;
  for (const [id, probability] of probabilities.entries()) {
    // Four standard deviations.
    expect(Math.abs(counts[id]! - draws * probability)).toBeLessThan(4 * Math.sqrt(draws * probability));
  }
});

test('temperature sharpens and flattens', () => {
  const values = Float32Array.of(2, 1, 0);
  const share = (temperature: number) => {
    const weights = softmaxWeights(values, temperature);
    return weights[0]! / weights.reduce((sum, weight) => sum + weight, 0);
  };
  expect(share(0.5)).toBeGreaterThan(share(1));
  expect(share(2)).toBeLessThan(share(1));
  expect(share(1)).toBeCloseTo(Math.E ** 2 / (Math.E ** 2 + Math.E + 1), 12);
});

test('the penalty makes seen tokens less likely, each once, whatever their sign', () => {
  const values = Float32Array.of(2, -2, 2, -2);
  penaliseSeen(values, new Set([0, 1, 99]), 2);
  expect([...values]).toEqual([1, -4, 2, -2]);
});

test('the penalty counts the prompt and what was written', () => {
  const sampler = new Sampler({ ...neutral, temperature: 0, repetitionPenalty: 2 }, [0]);
  const values = Float32Array.of(3, 2, 1.8, 0);
  const chosen = Array.from({ length: 3 }, () => sampler.choose(values.slice()));
  expect(chosen).toEqual([1, 2, 0]);
});

test('no sequence of three is written a second time', () => {
  const values = Float32Array.of(1, 5, 3, 2);
  banRepeats(values, [1, 2, 3, 0, 1, 2], 3);
  expect([...values]).toEqual([1, 5, 3, Number.NEGATIVE_INFINITY]);
  banRepeats(values, [1], 3);
  expect(values[1]).toBe(5);
  const ids = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 4 }), (written, length) => {
      const sampler = new Sampler({ ...neutral, temperature: 0, noRepeatNgram: length }, written);
      const id = sampler.choose(new Float32Array(5));
      const grams = [...written, id].map((_, i, all) =>
        i + length <= all.length ? all.slice(i, i + length).join() : `${i}`,
      );
      expect(grams.filter((gram) => gram === grams[written.length + 1 - length]).length).toBe(
        written.length + 1 < length ? 0 : 1,
      );
    }),
  );
});
