/** How many rows LLaVA's vision encoder gives for a picture, and which pictures it takes. */
import { SightlineError } from '../../../../contract/errors.ts';
import type { Size } from '../../image/rgb-image.ts';
import type { ModelConfig } from '../../model-folder/model-config.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';

/**
 * The rows of every picture, for processors that make all pictures of one size. The graph's own shape [pictures, rows,
 * hidden] says it; where that axis is free, the tower's patches do: with the class token of CLIP, unless the `default`
 * strategy drops it.
 *
 * @returns null where neither says it.
 */
export function countFeatureRows(
  encoder: OnnxSession,
  { model_type, vision_config, vision_feature_select_strategy }: ModelConfig,
): number | null {
  const rows = (encoder.outputs.get('image_features') ?? [...encoder.outputs.values()][0])?.dims.at(-2);
  if (typeof rows === 'number') return rows;
  const edgePx = vision_config?.image_size;
  const patchPx = vision_config?.patch_size;
  // FastVLM's tower is convolutional: its rows are fewer than its first layer's patches.
  if (typeof edgePx !== 'number' || !patchPx || model_type === 'fast_vlm') return null;
  const keepsClassToken =
    vision_feature_select_strategy === 'full' && vision_config?.model_type === 'clip_vision_model';
  return Math.floor(edgePx / patchPx) ** 2 + (keepsClassToken ? 1 : 0);
}

/** The processor must make what the encoder takes, whatever the picture. @throws `model_inconsistent` */
export function checkPictureSize(encoder: OnnxSession, processed: (size: Size) => Size): void {
  const [, , height, width] = encoder.inputs.get('pixel_values')?.dims ?? [];
  const made = processed({ width: 640, height: 480 });
  const fits = (dim: number | string | undefined, madePx: number) => typeof dim !== 'number' || dim === madePx;
  if (fits(height, made.height) && fits(width, made.width)) return;
  const reason = `it makes pictures of ${made.width} x ${made.height}, ${encoder.file} takes ${width} x ${height}`;
  throw new SightlineError('model_inconsistent', { file: 'preprocessor_config.json', reason });
}
