/**
 * LLaVA (Liu et al. 2023; 1.5: arXiv 2310.03744): a tower sees the whole picture once, a projector brings its patches
 * into the language model's space, where they take the places of the image tokens. Most towers (CLIP, SigLIP) see every
 * picture in one size; Pixtral's, and those that say nothing of patches, see it in its own shape.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { type ImageProcessorSettings, processedSize, resizeAndCrop } from '../../image/process-image.ts';
import type { Size } from '../../image/rgb-image.ts';
import { meanColour, readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import type { ModelConfig } from '../../model-folder/model-config.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family, ImagePlan, OpenedModel } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize, countFeatureRows } from './feature-rows.ts';
import { countPatchLines, readRowEdgePx, writePatchLines } from './patch-lines.ts';

export const llava: Family = {
  name: 'llava',
  modelTypes: ['llava', 'llava_qwen2', 'fast_vlm', 'mistral3', 'lighton_ocr'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],

  async configure(opened): Promise<AnsweringModel> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const rowEdgePx = readRowEdgePx(folder.config);
    const settings = padAsConfigured(folder.config, alignTo(rowEdgePx, await readImageProcessorSettings(folder.dir)));
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    checkPictureSize(encoder, (size) => processedSize(size, settings));

    return {
      kind: 'answering',
      imageToken,
      planImage: planner(opened, settings, imageToken.text, rowEdgePx),
      viewImage: (image) => [resizeAndCrop(image, settings)],
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text),
    };
  },
};

function planner(
  { folder: { config }, tokenizer: { markers }, sessions }: OpenedModel,
  settings: ImageProcessorSettings,
  token: string,
  rowEdgePx: number | undefined,
): (size: Size) => ImagePlan {
  if (rowEdgePx !== undefined) {
    return (size) => {
      const lines = countPatchLines(processedSize(size, settings), rowEdgePx);
      const text = writePatchLines(lines, token, markers);
      return { tiles: 1, featureRows: lines.lines * lines.rowsPerLine, promptText: () => text, key: '' };
    };
  }
  const keepsShape = settings.resize !== null && 'within' in settings.resize.to;
  const featureRows = keepsShape ? null : countFeatureRows(sessions.get('vision_encoder'), config);
  return () => ({ tiles: 1, featureRows, promptText: (rows) => token.repeat(rows), key: '' });
}

/** LLaVA's own code (FastVLM, nanoLLaVA) reads from the model's config that pictures are made square. */
function padAsConfigured(
  { model_type, image_aspect_ratio }: ModelConfig,
  settings: ImageProcessorSettings,
): ImageProcessorSettings {
  if (model_type !== 'llava_qwen2' || image_aspect_ratio !== 'pad' || !settings.meanAndStd) return settings;
  return { ...settings, padToSquare: meanColour(settings.meanAndStd.mean) };
}

/** A processor's own file may name the tower's patch, but pictures are made of whole rows. */
function alignTo(rowEdgePx: number | undefined, settings: ImageProcessorSettings): ImageProcessorSettings {
  const { resize } = settings;
  if (rowEdgePx === undefined || !resize || !('within' in resize.to)) return settings;
  const multipleOf = { width: rowEdgePx, height: rowEdgePx };
  return { ...settings, resize: { ...resize, to: { ...resize.to, multipleOf } } };
}
