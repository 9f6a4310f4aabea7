import { expect, test } from 'vitest';
import { replaceImageRows } from './merge-features.ts';
import { buildPrompt, countImageTokens, needsFeatures } from './prompt.ts';

const image = 9;
const ids = [1, image, image, 5, image, image, image, 6];
const prompt = buildPrompt(ids, image, [
  { key: 'a', featureRows: 2 },
  { key: 'b', featureRows: 3 },
]);

test('image tokens are known by their image, others by their id', () => {
  expect(prompt.identities).toEqual([1, 'a', 'a', 5, 'b', 'b', 'b', 6]);
  expect(countImageTokens(prompt)).toBe(5);
});

test('an image is needed where a row of it comes after what is held', () => {
  expect([2, 3].map((start) => needsFeatures(prompt, 0, start))).toEqual([true, false]);
  expect([6, 7].map((start) => needsFeatures(prompt, 1, start))).toEqual([true, false]);
});

test.each([[[image]], [[image, image, image, image, image, image]]])(
  'more or fewer image tokens than rows: %j',
  (wrong) => {
    const build = () => buildPrompt(wrong, image, [{ key: 'a', featureRows: 5 }]);
    expect(build).toThrow(expect.objectContaining({ code: 'model_inconsistent' }));
  },
);

const features = [
  { rows: 2, hidden: 2, data: Float32Array.of(10, 11, 12, 13) },
  { rows: 3, hidden: 2, data: Float32Array.of(20, 21, 22, 23, 24, 25) },
];
const embeddings = (tokens: number) => ({ tokens, hidden: 2, data: new Float32Array(tokens * 2) });

test('rows take the places of their tokens, also where a chunk begins within an image', () => {
  const whole = embeddings(8);
  replaceImageRows(whole, prompt, 0, (i) => features[i]);
  expect([...whole.data]).toEqual([0, 0, 10, 11, 12, 13, 0, 0, 20, 21, 22, 23, 24, 25, 0, 0]);
  const chunk = embeddings(4);
  replaceImageRows(chunk, prompt, 2, (i) => features[i]);
  expect([...chunk.data]).toEqual([12, 13, 0, 0, 20, 21, 22, 23]);
});

test('missing, short or narrow features are the model’s fault', () => {
  for (const wrong of [undefined, { ...features[0]!, rows: 1 }, { ...features[0]!, hidden: 4 }]) {
    const merge = () => replaceImageRows(embeddings(8), prompt, 0, () => wrong);
    expect(merge).toThrow(expect.objectContaining({ code: 'model_inconsistent' }));
  }
});
