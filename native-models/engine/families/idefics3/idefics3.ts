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
import type { AnsweringModel, AskedOfImage, Family, ImagePlan, OpenedModel } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { writeClipPrompt } from './clip-prompt.ts';
import { writeImagePrompt } from './image-prompt.ts';
import { countRowsPerTile } from './rows-per-tile.ts';
import { readTileSettings, type TileSettings } from './tile-settings.ts';
import { cutTiles, planTiles, type TileGrid } from './tiles.ts';

interface TilePlan extends ImagePlan {
  readonly tileGrid: TileGrid;
}

const graphs = ['vision_encoder', 'embed_tokens', 'decoder_model_merged'] as const;
const imageDetails = ['low', 'auto'] as const;

export const idefics3: Family = {
  name: 'idefics3',
  modelTypes: ['idefics3'],
  parts: () => graphs,
  imageDetails,
  fillsViews: true,
  configure: async (opened) => (await prepare(opened)).model,
};

/** SmolVLM2, which also learnt clips. */
export const smolvlm: Family = {
  name: 'smolvlm',
  modelTypes: ['smolvlm'],
  parts: () => graphs,
  imageDetails,
  fillsViews: true,
  seesVideo: true,

  async configure(opened): Promise<AnsweringModel<TilePlan>> {
    const { model, settings, rowsPerTile } = await prepare(opened);
    return {
      ...model,
      planClip(size, seconds) {
        const tileGrid = planTiles(size, { ...settings, longestEdgePx: settings.clipLongestEdgePx }, false);
        return {
          tileGrid,
          tiles: seconds.length,
          featureRows: seconds.length * rowsPerTile,
          promptText: () => writeClipPrompt(seconds, rowsPerTile, model.imageToken.text),
          key: sizesOf(tileGrid),
        };
      },
      viewFrames([frame], { tileGrid }) {
        const [view] = frame ? cutTiles(frame, tileGrid, settings) : [];
        if (!view) throw new Error('a view of a clip is one frame');
        return view;
      },
    };
  },
};

async function prepare(
  opened: OpenedModel,
): Promise<{ model: AnsweringModel<TilePlan>; settings: TileSettings; rowsPerTile: number }> {
  const { folder, tokenizer, sessions } = opened;
  const encoder = sessions.get('vision_encoder');
  const settings = await readTileSettings(folder.dir);
  const imageToken = readImageToken(folder, tokenizer);
  checkFit(opened);
  const rowsPerTile = await countRowsPerTile(encoder, folder);
  const model: AnsweringModel<TilePlan> = {
    kind: 'answering',
    imageToken,
    planImage(size, { detail }: AskedOfImage) {
      const tileGrid = planTiles(size, settings, settings.splits && detail !== 'low');
      const tiles = tileGrid.rows * tileGrid.columns + 1;
      return {
        tileGrid,
        tiles,
        featureRows: tiles * rowsPerTile,
        promptText: () => writeImagePrompt(tileGrid, rowsPerTile, imageToken.text),
        key: sizesOf(tileGrid),
        views: listViews(tileGrid, rowsPerTile),
      };
    },
    viewImage: (image, { tileGrid }) => cutTiles(image, tileGrid, settings),
    viewInputs: (view) => tileInputs(view, settings, encoder),
    // SmolDocling and Granite-Docling are told by their tokens.
    ...(tokenizer.idOf('<doctag>') !== undefined && { regionNotation: 'doctags' }),
    vision: new VisionEncoder(encoder),
    generator: new CausalGenerator(sessions, folder.config.text),
  };
  return { model, settings, rowsPerTile };
}

function sizesOf({ sizes }: TileGrid): string {
  return sizes.map(({ width, height }) => `${width}x${height}`).join(' ');
}

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
