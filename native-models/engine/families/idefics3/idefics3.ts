/**
 * Idefics3 and what was built on it: SmolVLM, SmolVLM2, Granite-Docling. A SigLIP tower sees tiles of the picture and the
 * whole, each in one size; pixel shuffle makes few rows of each.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import type { RgbImage } from '../../image/rgb-image.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, AskedOfImage, Family, ImagePlan } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { writeImagePrompt } from './image-prompt.ts';
import { countRowsPerTile } from './rows-per-tile.ts';
import { readTileSettings, type TileSettings } from './tile-settings.ts';
import { cutTiles, planTiles, type TileGrid } from './tiles.ts';

interface TilePlan extends ImagePlan {
  readonly tileGrid: TileGrid;
}

export const idefics3: Family = {
  name: 'idefics3',
  modelTypes: ['idefics3', 'smolvlm'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  imageDetails: ['low', 'auto'],

  async configure(opened): Promise<AnsweringModel<TilePlan>> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readTileSettings(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    const rowsPerTile = await countRowsPerTile(encoder, folder);

    return {
      kind: 'answering',
      imageToken,
      planImage(size, { detail }: AskedOfImage): TilePlan {
        const tileGrid = planTiles(size, settings, settings.splits && detail !== 'low');
        const tiles = tileGrid.rows * tileGrid.columns + 1;
        return {
          tileGrid,
          tiles,
          featureRows: tiles * rowsPerTile,
          promptText: () => writeImagePrompt(tileGrid, rowsPerTile, imageToken.text),
          key: tileGrid.sizes.map(({ width, height }) => `${width}x${height}`).join(' '),
          views: listViews(tileGrid, rowsPerTile),
        };
      },
      viewImage: (image, { tileGrid }) => cutTiles(image, tileGrid, settings),
      viewInputs: (view) => tileInputs(view, settings, encoder),
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text),
    };
  },
};

/** Tiles have no padding when they are encoded one by one, so every pixel is real. */
function tileInputs(view: RgbImage, settings: TileSettings, encoder: OnnxSession): Record<string, Tensor> {
  const { width, height } = view;
  const dims = [1, 1, height, width];
  const pixels = width * height;
  const mask: Tensor =
    encoder.inputs.get('pixel_attention_mask')?.type === 'int64'
      ? int64Tensor(new Uint8Array(pixels).fill(1), dims)
      : { type: 'bool', data: new Uint8Array(pixels).fill(1), dims };
  return {
    pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 1, 3, height, width] },
    pixel_attention_mask: mask,
  };
}

function listViews({ rows, columns }: TileGrid, imageTokens: number): NonNullable<ImagePlan['views']> {
  const tiles = Array.from({ length: rows * columns }, (_, tile) => ({
    place: { column: tile % columns, row: Math.floor(tile / columns) },
    imageTokens,
  }));
  return [...tiles, { place: null, imageTokens }];
}
