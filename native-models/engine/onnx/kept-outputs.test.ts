import { afterEach, expect, test, vi } from 'vitest';
import { fixturePath } from '../testing/models/golden.ts';
import { deviceOfPart, keepsResults, keptOutputsOf } from './kept-outputs.ts';

afterEach(() => vi.unstubAllEnvs());

const pathOf = (fixture: string, part: string) => fixturePath(`${fixture}/onnx/${part}.onnx`);

test('a decoder keeps all that it hands to itself', () => {
  expect(keptOutputsOf(pathOf('llava', 'decoder_model_merged'))).toEqual([
    'present.0.key',
    'present.0.value',
    'present.1.key',
    'present.1.value',
  ]);
  expect(keptOutputsOf(pathOf('lfm2-vl', 'decoder_model_merged'))).toContainEqual(
    expect.stringMatching(/^present_conv\./),
  );
});

test('one that attends to an encoder keeps nothing, and neither does what is no graph', () => {
  expect(keptOutputsOf(pathOf('florence-2', 'decoder_model_merged'))).toEqual([]);
  expect(keptOutputsOf(fixturePath('llava/config.json'))).toEqual([]);
});

test('results stay on WebGPU alone, unless that is switched off', () => {
  expect((['cpu', 'webgpu', 'cuda', 'dml', 'coreml'] as const).filter(keepsResults)).toEqual(['webgpu']);
  vi.stubEnv('SIGHTLINE_DEBUG_OFF', 'gpu-residency');
  expect(keepsResults('webgpu')).toBe(false);
});

test('embeddings are looked up on the CPU where a GPU keeps the rest', () => {
  const embed = pathOf('llava', 'embed_tokens');
  expect(deviceOfPart('embed_tokens', 'webgpu', embed)).toBe('cpu');
  expect(deviceOfPart('vision_encoder', 'webgpu', pathOf('llava', 'vision_encoder'))).toBe('webgpu');
  expect(deviceOfPart('embed_tokens', 'cuda', embed)).toBe('cuda');
});

test('Core ML is given encoders of pictures of one size only', () => {
  const place = (fixture: string, part: 'vision_encoder' | 'decoder_model_merged') =>
    deviceOfPart(part, 'coreml', pathOf(fixture, part));
  expect(place('llava', 'vision_encoder')).toBe('coreml');
  expect(place('qwen2-vl', 'vision_encoder')).toBe('cpu');
  expect(place('llava', 'decoder_model_merged')).toBe('cpu');
});
