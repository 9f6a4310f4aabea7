/** Runs the steps of an answer one by one, so that a test sees what passes between them. */
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import type { ModelDtype } from '../../../../contract/models.ts';
import { AnswerClock } from '../../answer-clock.ts';
import { encodeImages } from '../../encode-images.ts';
import { indexOfMax } from '../../generation/sampler.ts';
import { decodeImage, layOnWhite } from '../../image/decode-image.ts';
import { type LoadedModel, loadModel } from '../../loaded-model.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import { prefill } from '../../prefill.ts';
import { preparePrompt } from '../../prepare-prompt.ts';
import { never } from './ask.ts';

export interface Steps {
  readonly ids: readonly number[];
  readonly reused: number;
  readonly pixelValues: Float32Array[];
  readonly features: Float32Array[];
  readonly firstLogits: Float32Array;
  readonly tokens: number[];
}

export async function openModel(dir: string, dtype?: ModelDtype): Promise<LoadedModel> {
  return finish(loadModel({ dir, device: 'cpu', ...(dtype && { dtype }) }, never));
}

/** @param chunkTokens Prompt tokens of one run. */
export async function runSteps(
  model: LoadedModel,
  messages: ChatMessage[],
  chunkTokens: number,
  newTokens: number,
): Promise<Steps> {
  const clock = new AnswerClock();
  const { prompt, pictures } = await preparePrompt(model, messages);
  const pixelValues: Float32Array[] = [];
  for (const { file, plan } of pictures) {
    const image = layOnWhite(await decodeImage(file));
    for (const inputs of model.family.prepareTiles(image, plan)) pixelValues.push(dataOf(inputs.pixel_values));
  }
  const reused = model.decoder.reuse(prompt.identities);
  const features = await finish(encodeImages(model, prompt, pictures, reused, clock, never));
  let logits = await finish(prefill(model, prompt, features, reused, chunkTokens, clock, never));
  const firstLogits = logits;
  const positions = model.family.positions(prompt);
  const tokens: number[] = [];
  while (tokens.length < newTokens) {
    const id = indexOfMax(logits);
    tokens.push(id);
    logits = await model.decoder.appendForLogits(await model.embedder.embed([id]), [id], positions);
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
