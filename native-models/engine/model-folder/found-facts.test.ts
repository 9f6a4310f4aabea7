/** What `models add` says of a folder, read from its files alone. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixturePath } from '../testing/models/golden.ts';
import { countInFile, countParameters } from './count-parameters.ts';
import { cardLanguages } from './model-card.ts';
import { findWeightFiles } from './weight-files.ts';

describe('languages of a model card', () => {
  test.each([
    ['---\nlanguage: en\nlicense: mit\n---\n# Card', ['en']],
    ['---\nlicense: mit\nlanguage:\n- en\n- ko\n- zh-Hans\ntags:\n- vision\n---\n', ['en', 'ko', 'zh-Hans']],
    ['---\r\nlanguage: ["en", ko]\r\n---\r\n', ['en', 'ko']],
    ['---\nlanguage:\n  - multilingual\n  - de\n---\n', ['de']],
    ['---\nlicense: mit\n---\nlanguage: en', []],
    ['# No front matter\nlanguage: en', []],
    ['---\nlanguage: en', []],
    ['', []],
  ])('%j', (readme, languages) => {
    expect(cardLanguages(readme)).toEqual(languages);
  });
});

/** The sums of `numel` over the exports' float initializers, as Python's `onnx` counts them. */
const ofLlava = { vision_encoder: 38_656, embed_tokens: 12_288, decoder_model_merged: 37_034 };

describe('parameters', () => {
  const count = (fixture: string, file: string) => countInFile(join(fixturePath(fixture), file));

  test.each(['fp16', 'q4', 'quantized'] as const)('packed as %s they are as many as in full', (dtype) => {
    for (const [part, expected] of Object.entries(ofLlava)) {
      expect(count('llava', `onnx/${part}.onnx`)).toBe(expected);
      expect(count(`llava-variants/${dtype}`, `${part}_${dtype}.onnx`)).toBe(expected);
    }
  });

  test('weights beside the graph count; tables of positions do not', () => {
    expect(count('llava-variants/external-data', 'decoder_model_merged.onnx')).toBe(ofLlava.decoder_model_merged);
    // The ten are constants of the other graph's own rotary positions, which the fused operator does not have.
    expect(count('llava-variants/gqa', 'decoder_model_merged.onnx')).toBe(ofLlava.decoder_model_merged - 10);
  });

  test('of a folder they are those of its parts, each once; a file that is no graph makes them unknown', async () => {
    const dir = fixturePath('llava');
    const total = Object.values(ofLlava).reduce((sum, each) => sum + each, 0);
    expect(countParameters(dir, await findWeightFiles(dir))).toBe(total);
    expect(countParameters(dir, { decoder_model_merged: { fp32: 'config.json' } })).toBeNull();
  });
});
