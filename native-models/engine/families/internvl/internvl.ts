/**
 * InternVL 2.5, 3 and 3.5 (Chen et al. 2024, arXiv 2412.05271; Zhu et al. 2025, arXiv 2504.10479): InternViT sees tiles
 * of the picture and a thumbnail of the whole, pixel shuffle makes a quarter of the rows of each, a Qwen decoder reads.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { resize } from '../../image/resize.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family, ImagePlan } from '../family.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { cutTiles } from './cut-tiles.ts';
import { readInternvlTokens, writeClipPrompt, writeImagePrompt } from './image-tokens.ts';
import { countRowsPerTile } from './rows-per-tile.ts';
import { planTileGrid, type TileGrid } from './tile-grid.ts';
import { readTileSettings } from './tile-settings.ts';

interface TilePlan extends ImagePlan {
  readonly tileGrid: TileGrid;
}

/** How a frame of a clip is seen, or a picture at a glance. */
const single: TileGrid = { rows: 1, columns: 1 };

export const internvl: Family = {
  name: 'internvl',
  modelTypes: ['internvl', 'internvl_chat'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  imageDetails: ['low', 'auto'],
  seesVideo: true,

  async configure(opened): Promise<AnsweringModel<TilePlan>> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readTileSettings(folder.dir, folder.config);
    const { imageToken, templateImage } = readInternvlTokens(folder, tokenizer);
    checkFit(opened);
    const tile = { width: settings.tileEdgePx, height: settings.tileEdgePx };
    checkPictureSize(encoder, () => tile);
    const rowsPerTile = countRowsPerTile(encoder, folder.config, settings);

    return {
      kind: 'answering',
      imageToken,
      templateImage,
      planImage(size, { detail }): TilePlan {
        const tileGrid = detail === 'low' ? single : planTileGrid(size, settings);
        const { rows, columns } = tileGrid;
        const tiles = rows * columns > 1 && settings.hasThumbnail ? rows * columns + 1 : rows * columns;
        return {
          tileGrid,
          tiles,
          featureRows: tiles * rowsPerTile,
          promptText: writeImagePrompt,
          key: `${columns}x${rows}`,
          views: listViews(tileGrid, tiles, rowsPerTile),
        };
      },
      viewImage: (image, { tileGrid }) => cutTiles(image, tileGrid, settings),
      planClip: (_, { length: frames }) => ({
        tileGrid: single,
        tiles: frames,
        featureRows: frames * rowsPerTile,
        promptText: () => writeClipPrompt(frames, rowsPerTile),
        key: 'frames',
        framesPerView: 1,
      }),
      viewFrames([frame]) {
        if (!frame) throw new Error('a view of a clip has a frame');
        return resize(frame, tile, settings.filter);
      },
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      regionNotation: 'double-brackets',
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text),
    };
  },
};

function listViews({ rows, columns }: TileGrid, tiles: number, imageTokens: number): NonNullable<ImagePlan['views']> {
  return Array.from({ length: tiles }, (_, tile) => {
    const isTile = tiles > 1 && tile < rows * columns;
    return { place: isTile ? { column: tile % columns, row: Math.floor(tile / columns) } : null, imageTokens };
  });
}
