/**
 * The rows of a picture in CogVLM's decoder: a learned one, the patches, a learned one. Which position each has, and
 * which experts work on it (`build_position_ids` and `get_expert_mask` of the published code).
 */
import { SightlineError } from '../../../../contract/errors.ts';
import type { PositionRule } from '../../generation/positions.ts';
import type { Prompt } from '../../generation/prompt.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';

/** The graph's own shape says it, or the tower's patches. @throws `model_config_invalid` */
export function countPictureRows({ outputs }: OnnxSession, { vision_config }: ModelConfig): number {
  const rows = [...outputs.values()][0]?.dims.at(-2);
  if (typeof rows === 'number') return rows;
  const { image_size: edgePx, patch_size: patchPx } = vision_config ?? {};
  if (typeof edgePx === 'number' && patchPx) return Math.floor(edgePx / patchPx) ** 2 + 2;
  const key = `vision_config.${typeof edgePx === 'number' ? 'patch_size' : 'image_size'}`;
  throw new SightlineError('model_config_invalid', {
    file: configFile,
    key,
    found: 'missing',
    expected: 'a number of pixels',
  });
}

/** All patches of a picture have one position, so that a large one does not push words apart: [1, count]. */
export function sharedPositions(prompt: Prompt): PositionRule {
  const { imageOf, rowOf, images } = prompt;
  const positions = new Int32Array(imageOf.length);
  let position = -1;
  for (let at = 0; at < imageOf.length; at++) {
    const rows = images[imageOf[at] ?? -1]?.featureRows ?? 0;
    const row = rowOf[at] ?? 0;
    const sharesPosition = rows > 0 && row >= 2 && row <= rows - 2;
    if (!sharesPosition) position++;
    positions[at] = position;
  }
  const behind = position + 1 - imageOf.length;
  return (start, count) =>
    int64Tensor(
      Array.from({ length: count }, (_, i) => positions[start + i] ?? start + i + behind),
      [1, count],
    );
}

/** 1 for the vision experts: all rows of a picture but its last. */
export function expertInputs({ imageOf, rowOf, images }: Prompt, start: number, count: number): Record<string, Tensor> {
  const types = Array.from({ length: count }, (_, i) => {
    const rows = images[imageOf[start + i] ?? -1]?.featureRows ?? 0;
    return rows > 0 && (rowOf[start + i] ?? 0) < rows - 1 ? 1 : 0;
  });
  return { token_type_ids: int64Tensor(types, [1, count]) };
}
