/**
 * CLIP (Radford et al. 2021, arXiv 2103.00020), SigLIP (Zhai et al. 2023, arXiv 2303.15343) and SigLIP 2: a tower for
 * pictures and one for texts give rows of one space, in which the cosine says how well they fit. Published as two files,
 * or as one with both towers, which also holds the learnt scale.
 */
import type { ModelConfig } from '../../model-folder/model-config.ts';
import { castTensor } from '../../onnx/float16.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import type { Family, MatchingModel, OpenedModel } from '../family.ts';
import {
  cosine,
  floatRows,
  joinScores,
  readLogitRule,
  scoreLabels,
  sigmoid,
  softmax,
  unitRows,
  usesSigmoid,
} from './label-scores.ts';
import { readLabelTokens, tokeniseLabels } from './label-tokens.ts';
import { readPictureReader } from './picture-inputs.ts';

export const clip: Family = {
  name: 'clip',
  modelTypes: ['clip', 'siglip', 'siglip2', 'chinese_clip'],
  writesPrompts: true,
  parts(config, has) {
    const hasTowers = has('vision_model') && has('text_model');
    return hasTowers && (knowsScale(config) || !has('model')) ? ['vision_model', 'text_model'] : onePart(has('model'));
  },
  configure: (opened) => (opened.sessions.find('model') ? openBoth(opened) : openTowers(opened)),
};

function knowsScale({ logit_scale }: ModelConfig): boolean {
  return typeof logit_scale === 'number';
}

/** Of a folder with neither, the towers are named as what is missing. */
function onePart(hasBoth: boolean) {
  return hasBoth ? (['model'] as const) : (['vision_model', 'text_model'] as const);
}

async function openTowers({ folder, tokenizer, sessions }: OpenedModel): Promise<MatchingModel> {
  const vision = sessions.get('vision_model');
  const text = sessions.get('text_model');
  const pictures = await readPictureReader(folder, vision);
  const rule = readLogitRule(folder.config);
  const tokens = readLabelTokens(folder, tokenizer);
  return {
    kind: 'matching',
    async readLabels(labels) {
      const texts = await embed(text, tokeniseLabels(labels, tokenizer, tokens), ['text_embeds', 'pooler_output']);
      return {
        async match(image) {
          const inputs = pictures.inputs(pictures.view(image));
          const [picture] = await embed(vision, inputs, ['image_embeds', 'pooler_output']);
          return scoreLabels(picture ? texts.map((each) => cosine(picture, each)) : [], rule);
        },
      };
    },
  };
}

/** Each picture is run with all labels: their tower's rows could be kept, but the scale and the bias are inside. */
async function openBoth({ folder, tokenizer, sessions }: OpenedModel): Promise<MatchingModel> {
  const both = sessions.get('model');
  const pictures = await readPictureReader(folder, both);
  const tokens = readLabelTokens(folder, tokenizer);
  const toChances = usesSigmoid(folder.config) ? (logits: number[]) => logits.map(sigmoid) : softmax;
  return {
    kind: 'matching',
    readLabels: async (labels) => {
      const read = tokeniseLabels(labels, tokenizer, tokens);
      return {
        async match(image) {
          const inputs = { ...read, ...pictures.inputs(pictures.view(image)) };
          const names = ['logits_per_image', 'image_embeds', 'text_embeds'];
          const found = await run(both, inputs, names);
          const logits = [...floatRows(found.logits_per_image, 'logits_per_image', both.file).data];
          const [picture] = unitRows(found.image_embeds, 'image_embeds', both);
          const texts = unitRows(found.text_embeds, 'text_embeds', both);
          const cosines = picture ? texts.map((each) => cosine(picture, each)) : [];
          return joinScores(cosines, logits, toChances(logits));
        },
      };
    },
  };
}

/** @param names The first of them that the graph has. */
async function embed(tower: OnnxSession, inputs: Record<string, Tensor>, names: readonly string[]) {
  const name = names.find((each) => tower.outputs.has(each)) ?? names[0] ?? '';
  const found = await run(tower, inputs, [name]);
  return unitRows(found[name], name, tower);
}

function run(graph: OnnxSession, inputs: Record<string, Tensor>, outputs: readonly string[]) {
  const feeds = Object.entries(inputs).flatMap(([name, tensor]) => {
    const spec = graph.inputs.get(name);
    return spec ? [[name, castTensor(tensor, spec.type)] as const] : [];
  });
  return graph.run(Object.fromEntries(feeds), Object.fromEntries(outputs.map((name) => [name, null])));
}
