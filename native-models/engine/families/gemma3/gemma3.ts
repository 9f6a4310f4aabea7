/**
 * Gemma 3 (arXiv 2503.19786): a SigLIP tower sees the whole picture in one size, its patches are pooled to a fixed number
 * of tokens, and these look at each other both ways where the export kept that (then it takes `token_type_ids`).
 */
import { SightlineError } from '../../../../contract/errors.ts';
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { type ImageProcessorSettings, processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { resize } from '../../image/resize.ts';
import type { Region, RgbImage } from '../../image/rgb-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { configFile } from '../../model-folder/model-config.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family, ImagePlan, OpenedModel } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { imageInputs } from './image-blocks.ts';
import { planCrops, readPanAndScan } from './pan-and-scan.ts';

interface CropPlan extends ImagePlan {
  readonly crops: readonly Region[];
}

export const gemma3: Family = {
  name: 'gemma3',
  modelTypes: ['gemma3'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  imageDetails: ['auto', 'high'],

  async configure(opened): Promise<AnsweringModel<CropPlan>> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readImageProcessorSettings(folder.dir);
    const panAndScan = await readPanAndScan(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    checkPictureSize(encoder, (size) => processedSize(size, settings));
    const tokens = readImageTokenCount(opened);
    const start = readMarker(opened, 'boi_token_index');
    const view = `\n\n${start}${imageToken.text.repeat(tokens)}${readMarker(opened, 'eoi_token_index')}\n\n`;
    const seesBothWays = sessions.get('decoder_model_merged').inputs.has('token_type_ids');

    return {
      kind: 'answering',
      imageToken,
      templateImage: start,
      planImage(size, { detail }): CropPlan {
        const crops = detail === 'high' ? planCrops(size, panAndScan) : [];
        return {
          crops,
          tiles: 1 + crops.length,
          featureRows: (1 + crops.length) * tokens,
          promptText: () => writeViews(view, crops.length),
          key: `${crops.length}`,
          views: listViews(crops, tokens),
        };
      },
      *viewImage(image, { crops }) {
        yield resizeAndCrop(image, settings);
        for (const region of crops) yield resizeAndCrop(cut(image, region), settings);
      },
      viewInputs: (picture) => pixelInputs(picture, settings),
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text, seesBothWays ? imageInputs : {}),
    };
  },
};

/** `replace_image_token` of Gemma3Processor. */
function writeViews(view: string, crops: number): string {
  if (crops === 0) return view;
  const pieces = new Array<string>(crops).fill(view).join(' ');
  return `Here is the original image ${view} and here are some crops to help you see better ${pieces}`;
}

function listViews(crops: readonly Region[], imageTokens: number): NonNullable<ImagePlan['views']> {
  const pieces = crops.map(({ left, top }, i) => ({
    place: { column: left > 0 ? i : 0, row: top > 0 ? i : 0 },
    imageTokens,
  }));
  return [{ place: null, imageTokens }, ...pieces];
}

function cut(image: RgbImage, region: Region): RgbImage {
  return resize(image, { width: image.width, height: image.height }, 'bilinear', region);
}

function pixelInputs(view: RgbImage, settings: ImageProcessorSettings) {
  const dims = [1, 3, view.height, view.width];
  return { pixel_values: { type: 'float32' as const, data: normalise(view, settings), dims } };
}

function readImageTokenCount({ folder: { config } }: OpenedModel): number {
  const count = config.mm_tokens_per_image;
  if (typeof count === 'number' && Number.isInteger(count) && count > 0) return count;
  const params = { file: configFile, key: 'mm_tokens_per_image', found: `${count}`, expected: 'a number of tokens' };
  throw new SightlineError('model_config_invalid', params);
}

function readMarker({ folder: { config }, tokenizer }: OpenedModel, key: string): string {
  const id = config[key];
  const text = typeof id === 'number' ? tokenizer.tokenOf(id) : undefined;
  if (text) return text;
  throw new SightlineError('model_config_invalid', { file: configFile, key, found: `${id}`, expected: 'a token id' });
}
