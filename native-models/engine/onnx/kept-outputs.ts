/** Which results of a graph stay on the GPU from one run to the next, and which parts of a model run there at all. */
import type { Device } from '../../../contract/answers.ts';
import { isOn } from '../debug-switches.ts';
import type { PartName } from '../model-folder/weight-files.ts';
import { OnnxGraph } from './graph/onnx-graph.ts';

/** What a decoder gives to its own next run: keys and values, and states of fixed size, by the hubs' names. */
const ownNextInput = /^present(?:\.\d+\.(?:key|value)|_conv\.\d+|_recurrent\.\d+)$/;

/**
 * ONNX Runtime for Node (1.30) can leave outputs in WebGPU's buffers only: its binding knows no memory of other devices.
 * There, keys and values cross to JavaScript and back.
 */
export function keepsResults(device: Device): boolean {
  return device === 'webgpu' && isOn('gpu-residency');
}

/**
 * @param path Of a decoder's `.onnx` file.
 * @returns All that it hands to itself; none where it hands on anything else besides, as encoder-decoders do, and where
 *   the file cannot be read: opening it will say why.
 */
export function keptOutputsOf(path: string): string[] {
  const outputs = readGraph(path)?.outputs.map(({ name }) => name) ?? [];
  const present = outputs.filter((name) => name.startsWith('present'));
  return present.every((name) => ownNextInput.test(name)) ? present : [];
}

function readGraph(path: string): OnnxGraph | undefined {
  try {
    return OnnxGraph.read(path);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/**
 * Looking up embeddings is reading a few rows of a table: on the GPU the table would take its memory and each token a
 * second wait for a result, while on the CPU the file is only mapped. Core ML compiles a graph for each shape that it
 * meets: it is given encoders of pictures of one size, and nothing that grows by the token.
 *
 * @param path Of the part's `.onnx` file.
 */
export function deviceOfPart(part: PartName, device: Device, path: string): Device {
  if (device === 'coreml') return part === 'vision_encoder' && takesOneSize(path) ? 'coreml' : 'cpu';
  return part === 'embed_tokens' && keepsResults(device) ? 'cpu' : device;
}

/** Channels, height and width; how many pictures there are may vary. */
const picturesAxes = 3;

function takesOneSize(path: string): boolean {
  const inputs = readGraph(path)?.inputs ?? [];
  const isFixed = (dims: readonly (number | string)[]) =>
    dims.length > picturesAxes && dims.slice(-picturesAxes).every((dim) => typeof dim === 'number');
  return inputs.length > 0 && inputs.every(({ dims }) => isFixed(dims));
}
