/**
 * Pictures that keep their shape, as Pixtral (arXiv 2410.07073) sees them: a row of features for each patch, or for each
 * square of patches that are merged, and in the prompt a token after each line of them.
 */
import type { Size } from '../../image/rgb-image.ts';
import type { ModelConfig } from '../../model-folder/model-config.ts';

export interface PatchLines {
  readonly lines: number;
  readonly rowsPerLine: number;
}

/** Written after each line but the last, and after the last. */
const lineBreak = '[IMG_BREAK]';
const pictureEnd = '[IMG_END]';

/** Pixels of one row, down and across; undefined for towers whose rows do not follow from the picture's size. */
export function readRowEdgePx({ model_type, vision_config, spatial_merge_size }: ModelConfig): number | undefined {
  if (vision_config?.model_type !== 'pixtral' || !vision_config.patch_size) return undefined;
  // Mistral 3 and LightOnOCR merge squares of patches; Pixtral under LLaVA does not.
  const merged = spatial_merge_size ?? (model_type === 'llava' ? 1 : 2);
  return vision_config.patch_size * merged;
}

/** @param processed The picture that the encoder sees; its edges are multiples of `rowEdgePx`. */
export function countPatchLines({ width, height }: Size, rowEdgePx: number): PatchLines {
  return { lines: Math.floor(height / rowEdgePx), rowsPerLine: Math.floor(width / rowEdgePx) };
}

/** @param markers The tokenizer's; a model without the tokens of lines has the image's tokens alone. */
export function writePatchLines(
  { lines, rowsPerLine }: PatchLines,
  imageToken: string,
  markers: readonly string[],
): string {
  const line = imageToken.repeat(rowsPerLine);
  if (!markers.includes(lineBreak) || !markers.includes(pictureEnd)) return line.repeat(lines);
  return new Array(lines).fill(line).join(lineBreak) + pictureEnd;
}
