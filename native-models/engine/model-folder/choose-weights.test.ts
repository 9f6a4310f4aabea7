import { expect, test } from 'vitest';
import { chooseWeights } from './choose-weights.ts';
import type { PartFiles, PartName } from './weight-files.ts';

const files = (dtypes: (keyof PartFiles)[]): PartFiles => Object.fromEntries(dtypes.map((dtype) => [dtype, dtype]));
const all = files(['fp32', 'fp16', 'int8', 'uint8', 'quantized', 'q4', 'q4f16', 'bnb4']);
const full: Partial<Record<PartName, PartFiles>> = {
  vision_encoder: all,
  embed_tokens: all,
  decoder_model_merged: all,
};

test('on the CPU the decoder is small, the rest exact', () => {
  expect(chooseWeights(full, { device: 'cpu' })).toEqual({
    vision_encoder: 'fp32',
    embed_tokens: 'fp32',
    decoder_model_merged: 'q4',
  });
});

test('a GPU takes float16', () => {
  expect(chooseWeights(full, { device: 'webgpu' })).toEqual({
    vision_encoder: 'fp16',
    embed_tokens: 'fp16',
    decoder_model_merged: 'q4f16',
  });
});

test('for Core ML, which runs encoders alone, the rest is chosen as for the CPU', () => {
  expect(chooseWeights(full, { device: 'coreml' })).toEqual({
    vision_encoder: 'fp16',
    embed_tokens: 'fp32',
    decoder_model_merged: 'q4',
  });
});

test('the publisher’s recommendation comes before our order, by part or for all', () => {
  const recommended = { '*': 'fp16' as const, vision_encoder: 'int8' as const };
  expect(chooseWeights(full, { device: 'cpu', recommended })).toEqual({
    vision_encoder: 'int8',
    embed_tokens: 'fp16',
    decoder_model_merged: 'fp16',
  });
});

test('the user’s wish comes first; parts that lack it take what they have', () => {
  const partly = { ...full, embed_tokens: files(['fp16']) };
  const recommended = { '*': 'fp32' as const };
  expect(chooseWeights(partly, { device: 'cpu', dtype: 'int8', recommended })).toEqual({
    vision_encoder: 'int8',
    embed_tokens: 'fp16',
    decoder_model_merged: 'int8',
  });
});

test('a wish that the decoder lacks is refused', () => {
  const partly = { ...full, decoder_model_merged: files(['fp32', 'q4']) };
  expect(() => chooseWeights(partly, { device: 'cpu', dtype: 'fp16' })).toThrow(
    expect.objectContaining({ code: 'model_dtype_missing', params: { dtype: 'fp16', known: 'fp32, q4' } }),
  );
});
