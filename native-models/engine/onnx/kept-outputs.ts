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
  const present = outputsOf(path).filter((name) => name.startsWith('present'));
  return present.every((name) => ownNextInput.test(name)) ? present : [];
}

function outputsOf(path: string): string[] {
  try {
    return OnnxGraph.read(path).outputs.map(({ name }) => name);
  } catch (thrown) {
    if (thrown instanceof RangeError) return [];
    throw thrown;
  }
}

/**
 * Looking up embeddings is reading a few rows of a table: on the GPU the table would take its memory and each token a
 * second wait for a result, while on the CPU the file is only mapped.
 */
export function deviceOfPart(part: PartName, device: Device): Device {
  return part === 'embed_tokens' && keepsResults(device) ? 'cpu' : device;
}
