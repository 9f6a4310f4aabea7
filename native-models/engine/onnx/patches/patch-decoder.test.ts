import { afterEach, describe, expect, test, vi } from 'vitest';
import { userText } from '../../testing/models/ask.ts';
import { copyModel, layOver } from '../../testing/models/broken-folder.ts';
import { fixturePath, messagesOf, readGolden } from '../../testing/models/golden.ts';
import { openModel, runSteps, type Steps } from '../../testing/models/run-golden.ts';
import { patchDecoder } from './patch-decoder.ts';

afterEach(() => vi.unstubAllEnvs());

const decoders = [
  { name: 'attention that joins the cache', folder: 'llava/onnx', files: [], reading: 'masked' },
  {
    name: 'grouped-query attention',
    folder: 'llava-variants/gqa',
    files: ['decoder_model_merged.onnx'],
    reading: 'counted',
  },
  {
    name: 'weights beside the graph',
    folder: 'llava-variants/external-data',
    files: ['decoder_model_merged.onnx', 'decoder_model_merged.onnx_data'],
    reading: 'masked',
  },
];

describe.each(decoders)('$name', ({ folder, files, reading }) => {
  test('is changed to give new rows and last logits', () => {
    const patched = patchDecoder(fixturePath(`${folder}/decoder_model_merged.onnx`));
    expect(patched?.cacheReading).toBe(reading);
    expect(patched?.graph.inputs.map(({ name }) => name)).toContain('num_logits_to_keep');
  });

  test('reads the cache in place where attention may be rewritten', () => {
    const path = fixturePath(`${folder}/decoder_model_merged.onnx`);
    const patched = patchDecoder(path, { mayAttendApart: true, attentionHeads: 4 });
    expect(patched?.cacheReading).toBe('apart');
    const readers = patched?.graph.consumersOf('past_key_values.0.key').map(({ opType }) => opType);
    expect(new Set(readers)).toEqual(new Set(['Shape', 'FusedMatMul']));
    expect(patched?.graph.consumersOf('past_key_values.0.value').map(({ opType }) => opType)).toEqual(['MatMul']);
  });

  test('is left its attention where layers look back over a window', () => {
    const path = fixturePath(`${folder}/decoder_model_merged.onnx`);
    const options = { mayAttendApart: true, attentionHeads: 4, hasSlidingWindow: true };
    expect(patchDecoder(path, options)?.cacheReading).not.toBe('apart');
  });

  test.each(['apart-attention', ''])(
    'gives what it gave before, with "%s" off: long prompts, follow-ups, other beginnings',
    async (off) => {
      const dir = copyModel();
      layOver(dir, folder, files);
      const before = await answers(dir, 'decoder-patches');
      const after = await answers(dir, off);
      expect(after.map(({ tokens, reused }) => ({ tokens, reused }))).toEqual(
        before.map(({ tokens, reused }) => ({ tokens, reused })),
      );
      for (const [i, { firstLogits }] of after.entries()) {
        const differences = firstLogits.map((logit, at) => Math.abs(logit - before[i]!.firstLogits[at]!));
        expect(Math.max(...differences)).toBeLessThan(1e-4);
      }
    },
  );
});

describe('written-out attention', () => {
  const path = fixturePath('llava/onnx/decoder_model_merged.onnx');

  test.each([
    ['the number of heads is not known', {}],
    ['the heads do not divide', { attentionHeads: 3 }],
  ])('keeps its joined cache where %s', (_, heads) => {
    expect(patchDecoder(path, { mayAttendApart: true, ...heads })?.cacheReading).toBe('masked');
  });

  test('loses its small nodes: rotations are one operator, shapes are known', () => {
    const patched = patchDecoder(path, { mayAttendApart: true, attentionHeads: 4 });
    const plain = patchDecoder(path);
    expect(patched?.graph.nodes.filter(({ opType }) => opType === 'RotaryEmbedding')).toHaveLength(4);
    expect(patched?.graph.nodes.length).toBeLessThan(0.65 * (plain?.graph.nodes.length ?? 0));
  });
});

test('a graph that cannot be read is left to whoever opens it', () => {
  expect(patchDecoder(fixturePath('llava/config.json'))).toBeUndefined();
});

test('a decoder without a cache of the known kinds is left as it is', () => {
  expect(patchDecoder(fixturePath('llava/onnx/embed_tokens.onnx'))).toBeUndefined();
});

/** With prompts that grow the cache twice, go on, and turn back to an earlier beginning. */
async function answers(dir: string, off: string): Promise<Steps[]> {
  vi.stubEnv('SIGHTLINE_DEBUG_OFF', off);
  const model = await openModel(dir);
  try {
    const story = userText('one two three '.repeat(60));
    const [pictured] = readGolden('llava');
    const prompts = [[story], [story, userText('And then?')], pictured ? messagesOf(pictured) : [], [story]];
    const steps: Steps[] = [];
    for (const messages of prompts) steps.push(await runSteps(model, messages, 64, 24));
    return steps;
  } finally {
    await model.dispose();
  }
}
