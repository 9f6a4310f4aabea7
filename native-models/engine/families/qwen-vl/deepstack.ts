/** DeepStack (Meng et al. 2024, arXiv 2406.04334): rows of more layers of the tower, added behind the decoder's first. */
import { SightlineError } from '../../../../contract/errors.ts';
import { joinRows } from '../../encode-images.ts';
import type { ImageFeatures } from '../../generation/feature-cache.ts';
import type { Prompt } from '../../generation/prompt.ts';
import type { FeaturesOf } from '../../generation/text-generator.ts';
import type { EncodedTile } from '../../generation/vision-encoder.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import type { Tensor } from '../../onnx/tensor.ts';

/** The same names are outputs [rows, hidden] of the tower and inputs [1, tokens, hidden] of the decoder. */
const deepstackInput = /^deepstack_features_\d+$/;

export function deepstackNames({ inputs }: OnnxSession): string[] {
  return [...inputs.keys()].filter((name) => deepstackInput.test(name));
}

/** @throws `model_inconsistent` where the tower does not give what the decoder takes */
export function packDeepstack(tiles: readonly EncodedTile[], names: readonly string[]): ImageFeatures {
  const [features = ''] = Object.keys(tiles[0] ?? {});
  const rows = joinRows(tiles, features);
  if (names.length === 0) return rows;
  const extra = Object.fromEntries(names.map((name) => [name, joinRows(tiles, name)]));
  const lacking = names.find((name) => extra[name]?.rows !== rows.rows);
  if (lacking === undefined) return { ...rows, extra };
  const reason = `it gives no "${lacking}" of ${rows.rows} rows, which the decoder takes`;
  throw new SightlineError('model_inconsistent', { file: 'onnx/vision_encoder.onnx', reason });
}

/** Zero where there is no picture. */
export function deepstackInputs(
  names: readonly string[],
  { inputs }: OnnxSession,
  { imageOf, rowOf }: Prompt,
  start: number,
  count: number,
  featuresOf: FeaturesOf,
): Record<string, Tensor> {
  const entries = names.map((name) => {
    const hidden = Number(inputs.get(name)?.dims.at(-1));
    const data = new Float32Array(count * hidden);
    for (let i = 0; i < count; i++) {
      const image = imageOf[start + i] ?? -1;
      const rows = image < 0 ? undefined : featuresOf(image)?.extra?.[name];
      const row = rowOf[start + i] ?? 0;
      if (rows) data.set(rows.data.subarray(row * hidden, (row + 1) * hidden), i * hidden);
    }
    const tensor: Tensor = { type: 'float32', data, dims: [1, count, hidden] };
    return [name, tensor] as const;
  });
  return Object.fromEntries(entries);
}
