/** How image features reach the decoder: in the place of the embeddings of the image tokens. */
import { SightlineError } from '../../../contract/errors.ts';
import type { ImageFeatures } from './feature-cache.ts';
import type { Prompt } from './prompt.ts';
import type { TokenEmbeddings } from './token-embedder.ts';

/**
 * Writes into `embeddings`, which are those of the prompt's tokens from `start` on.
 *
 * @param featuresOf Features of an image by its place in the prompt.
 * @throws `model_inconsistent` where rows are missing or of another length
 */
export function replaceImageRows(
  { data, tokens, hidden }: TokenEmbeddings,
  { imageOf, rowOf }: Prompt,
  start: number,
  featuresOf: (image: number) => ImageFeatures | undefined,
): void {
  for (let token = 0; token < tokens; token++) {
    const image = imageOf[start + token] ?? -1;
    if (image < 0) continue;
    const features = featuresOf(image);
    const row = rowOf[start + token] ?? 0;
    if (!features || features.hidden !== hidden || row >= features.rows) {
      const found = features ? `[${features.rows}, ${features.hidden}]` : 'none';
      const reason = `its features are ${found}, but row ${row} of ${hidden} values is needed`;
      throw new SightlineError('model_inconsistent', { file: 'onnx/vision_encoder.onnx', reason });
    }
    data.set(features.data.subarray(row * hidden, (row + 1) * hidden), token * hidden);
  }
}
