/** Chooses the file of each part for a device. Parts may have different dtypes: few folders have all of each. */
import type { Device } from '../../../contract/answers.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { ModelDtype } from '../../../contract/models.ts';
import { dtypesOf, mainPartOf, type PartFiles, type PartName } from './weight-files.ts';

/**
 * On the CPU, a decoder is bound by the weights read for each token, so the smallest integers come first; float16 comes
 * last, as ORT's CPU kernels convert it to float32 at every step.
 */
const decoderOnCpu: readonly ModelDtype[] = ['q4', 'quantized', 'int8', 'uint8', 'bnb4', 'fp32', 'q4f16', 'fp16'];
/** The other parts run once an image or a prompt: exactness first (quantised encoders lose small print first). */
const othersOnCpu: readonly ModelDtype[] = ['fp32', 'fp16', 'quantized', 'int8', 'uint8', 'q4', 'bnb4', 'q4f16'];
/** GPUs compute in float16; int8 graphs of dynamic quantisation have no GPU kernels and fall back to the CPU. */
const decoderOnGpu: readonly ModelDtype[] = ['q4f16', 'q4', 'fp16', 'fp32', 'bnb4', 'quantized', 'int8', 'uint8'];
const othersOnGpu: readonly ModelDtype[] = ['fp16', 'fp32', 'q4f16', 'q4', 'bnb4', 'quantized', 'int8', 'uint8'];

export interface WeightWishes {
  readonly device: Device;
  /** What the user asked for: the decoder must have it, other parts take it where they have it. */
  readonly dtype?: ModelDtype | undefined;
  /** What the publisher recommends, by part; `*` is for every part. */
  readonly recommended?: Readonly<Record<string, ModelDtype>> | undefined;
}

/** @throws `model_dtype_missing` */
export function chooseWeights(
  files: Readonly<Partial<Record<PartName, PartFiles>>>,
  { device, dtype, recommended = {} }: WeightWishes,
): Partial<Record<PartName, string>> {
  const parts = Object.entries(files) as [PartName, PartFiles][];
  const main = mainPartOf(files);
  const chosen = parts.map(([part, available]) => {
    if (dtype && part === main && !available[dtype]) {
      throw new SightlineError('model_dtype_missing', { dtype, known: dtypesOf(available).join(', ') });
    }
    const wishes = [dtype, recommended[part] ?? recommended['*'], ...orderFor(part, device)];
    const file = wishes.map((wish) => wish && available[wish]).find(Boolean);
    return [part, file];
  });
  return Object.fromEntries(chosen);
}

function orderFor(part: PartName, device: Device): readonly ModelDtype[] {
  const isDecoder = part === 'decoder_model_merged';
  // Core ML is given encoders alone; see `onnx/kept-outputs.ts`.
  const isOnCpu = device === 'cpu' || (device === 'coreml' && part !== 'vision_encoder');
  if (isOnCpu) return isDecoder ? decoderOnCpu : othersOnCpu;
  return isDecoder ? decoderOnGpu : othersOnGpu;
}
