/**
 * transformers.js is other code by other people: it loads the same folders, without network, and must answer with the
 * same tokens when it is fed our pixels. (Its own differ: it shrinks without the filter's support growing.)
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoModelForImageTextToText, env, Tensor as WitnessTensor } from '@huggingface/transformers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeImage, layOnWhite } from '../../image/decode-image.ts';
import type { AnsweringLoaded } from '../../loaded-model.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import { planPictures } from '../../prepare-prompt.ts';
import { changeJson } from './broken-folder.ts';
import { fixturePath, type GoldenCase, messagesOf, readGolden } from './golden.ts';
import { openModel } from './run-golden.ts';

const newTokens = 24;

interface Witness {
  generate(inputs: Record<string, unknown>): Promise<{ tolist(): bigint[][] }>;
  dispose(): Promise<unknown>;
}

interface Testimony {
  readonly fixture: string;
  /** Cases with pictures of several sizes, where it takes all pictures of a prompt in one tensor. */
  readonly unasked?: readonly string[];
  /** It reads the sizes of Qwen's language model only where old configs have them. */
  readonly wantsFlatConfig?: boolean;
  /** Where it answers otherwise than PyTorch, or not at all, and why. PyTorch's answer is ours: the goldens say so. */
  readonly differs?: Readonly<Record<string, RegExp | 'other tokens'>>;
}

const allCases = ['one-image', 'two-images', 'image-in-second-turn', 'no-image', 'korean', 'image-formats'];
const withPictures = allCases.filter((name) => name !== 'no-image');
const testimonies: readonly Testimony[] = [
  { fixture: 'llava' },
  { fixture: 'llava-siglip' },
  { fixture: 'fastvlm' },
  { fixture: 'llava-pixtral', unasked: ['two-images', 'image-formats'] },
  // It joins the rows of tiles as they come: nothing is unpadded, shrunk or ended with a newline.
  { fixture: 'llava-onevision', differs: Object.fromEntries(withPictures.map((name) => [name, /do not match/])) },
  { fixture: 'smolvlm' },
  { fixture: 'paligemma' },
  // It takes all views of a prompt in one tensor, for which ours would have to be padded.
  { fixture: 'lfm2-vl', unasked: ['two-images', 'image-formats'] },
  // Without pictures, the answer's positions lie two prompts too far: 4.3.1's `_get_text_only_rope_index` adds the length.
  { fixture: 'qwen2-vl', wantsFlatConfig: true, differs: { 'no-image': 'other tokens' } },
  { fixture: 'qwen2-5-vl', differs: { 'no-image': 'other tokens' } },
  // Published files of Gemma 3 attend causally within pictures, the class and our fixture do not: it knows no token types.
  { fixture: 'gemma3', differs: Object.fromEntries(allCases.map((name) => [name, /token_type_ids/])) },
  // It leaves DeepStack out.
  { fixture: 'qwen3-vl', differs: Object.fromEntries(allCases.map((name) => [name, /deepstack_features/])) },
];

for (const { fixture, unasked = [], wantsFlatConfig = false, differs = {} } of testimonies) {
  describe(`${fixture}, as transformers.js runs it`, () => {
    const dir = mkdtempSync(join(tmpdir(), 'sightline-witness-'));
    let ours: AnsweringLoaded;
    let witness: Witness;
    beforeAll(async () => {
      cpSync(fixturePath(fixture), join(dir, fixture), { recursive: true });
      if (wantsFlatConfig) changeJson(join(dir, fixture), 'config.json', flatten);
      ours = await openModel(fixturePath(fixture));
      witness = await callWitness(dir, fixture);
    });
    afterAll(async () => {
      await ours.dispose();
      await witness.dispose();
      rmSync(dir, { recursive: true });
    });

    const asked = allCases.filter((name) => !unasked.includes(name));
    for (const golden of readGolden(fixture).filter(({ name }) => asked.includes(name))) {
      const difference = differs[golden.name];
      test(`${golden.name}: ${difference ? 'not what PyTorch says' : 'our tokens, which are PyTorch’s'}`, async () => {
        const answered = answer(witness, await picturesOf(ours, golden), golden.input_ids);
        if (difference instanceof RegExp) await expect(answered).rejects.toThrow(difference);
        else if (difference) expect(await answered).not.toEqual(golden.tokens.slice(0, newTokens));
        else expect(await answered).toEqual(golden.tokens.slice(0, newTokens));
      });
    }
  });
}

async function callWitness(dir: string, fixture: string): Promise<Witness> {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = `${dir}/`;
  return (await AutoModelForImageTextToText.from_pretrained(fixture, { dtype: 'fp32' })) as unknown as Witness;
}

function flatten(json: { text_config: object }): void {
  Object.assign(json, { ...json.text_config, ...json });
}

async function answer(witness: Witness, pictures: object, ids: readonly number[]): Promise<number[]> {
  const output = await witness.generate({
    input_ids: int64(ids),
    attention_mask: int64(ids.map(() => 1)),
    ...pictures,
    max_new_tokens: newTokens,
    do_sample: false,
    eos_token_id: null,
  });
  return (output.tolist()[0] ?? []).slice(ids.length).map(Number);
}

function int64(values: readonly number[]): WitnessTensor {
  return new WitnessTensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
}

/** The inputs of our vision encoder, views joined along the axis on which the families join them. */
async function picturesOf({ family, ...model }: AnsweringLoaded, golden: GoldenCase) {
  const inputs: Record<string, Tensor[]> = {};
  const pictures = await planPictures({ family, ...model }, { messages: messagesOf(golden) });
  for (const { file, plan } of pictures) {
    const views = [...family.viewImage(layOnWhite(await decodeImage(file)), plan)];
    for (const [tile, view] of views.entries()) {
      for (const [name, tensor] of Object.entries(family.viewInputs(view, plan, tile))) {
        // It gives Qwen2-VL's encoder what it knows by a later model's name.
        const theirs = name === 'grid_thw' ? 'image_grid_thw' : name;
        inputs[theirs] = [...(inputs[theirs] ?? []), tensor];
      }
    }
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, tensors]) => [name, joinAll(tensors)]));
}

/** Along the second axis where the first is the batch of a list of tiles, else along the first. */
function joinAll(tensors: readonly Tensor[]): WitnessTensor {
  const [first] = tensors;
  if (!first) throw new Error('there is no picture');
  const axis = first.dims.length >= 4 && first.dims[0] === 1 && first.dims[1] === 1 ? 1 : 0;
  const dims = first.dims.map((dim, i) =>
    i === axis ? tensors.reduce((sum, each) => sum + (each.dims[i] ?? 0), 0) : dim,
  );
  const values = tensors.flatMap(({ data }) => [...data] as (number | bigint)[]);
  if (first.type === 'int64') return new WitnessTensor('int64', BigInt64Array.from(values as bigint[]), dims);
  if (first.type === 'bool') return new WitnessTensor('bool', Uint8Array.from(values as number[]), dims);
  return new WitnessTensor('float32', Float32Array.from(values as number[]), dims);
}
