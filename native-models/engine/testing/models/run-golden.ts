/** Runs the steps of an answer one by one, so that a test sees what passes between them. */
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import type { ModelDtype } from '../../../../contract/models.ts';
import type { ImageDetail } from '../../../../contract/views.ts';
import { AnswerClock } from '../../answer-clock.ts';
import { countRows, encodeImages, viewPicture } from '../../encode-images.ts';
import { needsFeatures } from '../../generation/prompt.ts';
import { indexOfMax } from '../../generation/sampler.ts';
import { type AnsweringLoaded, loadModel } from '../../loaded-model.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import { prefill } from '../../prefill.ts';
import { type Picture, planPictures, writePrompt } from '../../prepare-prompt.ts';
import { never } from './ask.ts';

export interface Steps {
  readonly ids: readonly number[];
  readonly reused: number;
  readonly pixelValues: Float32Array[];
  readonly features: Float32Array[];
  readonly firstLogits: Float32Array;
  readonly tokens: number[];
}

export async function openModel(dir: string, dtype?: ModelDtype): Promise<AnsweringLoaded> {
  const model = await finish(loadModel({ dir, device: 'cpu', ...(dtype && { dtype }) }, never));
  if (model.kind !== 'answering') throw new Error(`${dir} does not answer`);
  return model;
}

/** @param chunkTokens Prompt tokens of one run. */
export async function runSteps(
  model: AnsweringLoaded,
  messages: ChatMessage[],
  chunkTokens: number,
  newTokens: number,
  detail: ImageDetail = 'auto',
): Promise<Steps> {
  const { family } = model;
  const clock = new AnswerClock();
  const pictures = await planPictures(model, { messages, detail });
  const featureRows = await finish(countRows(model, pictures, clock, never));
  const prompt = writePrompt(model, { messages }, pictures, featureRows);
  const pixelValues: Float32Array[] = [];
  for (const [place, picture] of pictures.entries()) {
    // Some models look at the latest picture only.
    if (!needsFeatures(prompt, place, 0)) continue;
    let tile = 0;
    for await (const view of viewPicture(family, picture))
      pixelValues.push(dataOf(family.viewInputs(view, picture.plan, tile++).pixel_values));
  }
  const reused = family.generator.begin(prompt);
  const isNeeded = (_: Picture, place: number) => needsFeatures(prompt, place, reused);
  const features = await finish(encodeImages(model, pictures, isNeeded, clock, never));
  let logits = await finish(prefill(model, prompt, features, reused, chunkTokens, clock, never));
  const firstLogits = logits;
  const tokens: number[] = [];
  while (tokens.length < newTokens) {
    const id = indexOfMax(logits);
    tokens.push(id);
    logits = await family.generator.next(id);
  }
  const found = features.flatMap((each) => (each ? [each.data] : []));
  return { ids: prompt.ids, reused, pixelValues, features: found, firstLogits, tokens };
}

/** Runs a generator to its end for what it returns. */
export async function finish<T>(work: AsyncGenerator<unknown, T>): Promise<T> {
  let step = await work.next();
  while (!step.done) step = await work.next();
  return step.value;
}

function dataOf(tensor: Tensor | undefined): Float32Array {
  if (tensor?.type !== 'float32') throw new Error('there are no float32 pixel values');
  return tensor.data;
}
