/**
 * LLaVA-NeXT (1.6) and LLaVA-OneVision (Li et al. 2024, arXiv 2408.03326): a picture is seen whole and in tiles, its
 * features are laid together as one picture. OneVision shrinks what is too long, and sees several pictures once each.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { resizeAndCrop } from '../../image/process-image.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, AskedOfImage, Family, ImagePlan } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { type AnyresGrid, type AnyresRule, countPackedRows, planAnyres } from './anyres-grid.ts';
import { readAnyresSettings, readMaxTiles, wholeView } from './anyres-settings.ts';
import { cutTiles } from './cut-tiles.ts';
import { appendNewline, packRows } from './pack-rows.ts';
import { countPatchesPerEdge } from './patches-per-edge.ts';
import { listViews } from './tile-views.ts';

interface AnyresPlan extends ImagePlan {
  /** Null where the picture is seen only as a whole. */
  readonly tileGrid: AnyresGrid | null;
  readonly isPadded: boolean;
}

const newlineOutput = 'image_newline';

export const llavaAnyres: Family = {
  name: 'llava-anyres',
  modelTypes: ['llava_next', 'llava_onevision'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  imageDetails: ['low', 'auto'],

  async configure(opened): Promise<AnsweringModel<AnyresPlan>> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readAnyresSettings(folder.dir, folder.config);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);
    const tile = { width: settings.tileEdgePx, height: settings.tileEdgePx };
    checkPictureSize(encoder, () => tile);
    const patchesPerEdge = countPatchesPerEdge(encoder, folder.config);
    const rule: AnyresRule = { ...settings, patchesPerEdge, maxTiles: readMaxTiles(folder.config) };
    const wholeRows = patchesPerEdge ** 2;
    // Exports for transformers.js see pictures only as a whole and have no newline.
    const hasNewline = encoder.outputs.has(newlineOutput);
    const vision = new VisionEncoder(encoder, [newlineOutput]);

    return {
      kind: 'answering',
      imageToken,
      planImage(size, asked): AnyresPlan {
        const isTiled = hasNewline && seesTiles(asked, rule);
        const tileGrid = isTiled ? planAnyres(size, rule) : null;
        const rest = tileGrid ? countPackedRows(tileGrid) : hasNewline ? 1 : 0;
        const isPadded = !tileGrid && rule.maxTiles !== null;
        return {
          tileGrid,
          isPadded,
          tiles: tileGrid ? tileGrid.rows * tileGrid.columns + 1 : 1,
          featureRows: wholeRows + rest,
          promptText: (rows) => imageToken.text.repeat(rows),
          key: tileGrid ? `${tileGrid.columns}x${tileGrid.rows}` : isPadded ? 'padded' : 'whole',
          ...(tileGrid && { views: listViews(tileGrid, patchesPerEdge) }),
        };
      },
      viewImage: (image, { tileGrid, isPadded }) =>
        tileGrid
          ? cutTiles(image, tileGrid, settings.tileEdgePx, settings.filter)
          : [resizeAndCrop(image, wholeView(settings, isPadded))],
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      vision,
      packFeatures(encoded, { tileGrid }) {
        const features = encoded.flatMap((each) => each[vision.features] ?? []);
        const newline = encoded[0]?.[newlineOutput]?.data;
        const [whole] = features;
        if (whole && !newline) return whole;
        if (tileGrid && newline) return packRows(features, newline, tileGrid, patchesPerEdge);
        return appendNewline(whole ?? { rows: 0, hidden: 0, data: new Float32Array() }, newline ?? new Float32Array());
      },
      generator: new CausalGenerator(sessions, folder.config.text),
    };
  },
};

/** LLaVA-OneVision looks closely at a picture that is alone. */
function seesTiles({ detail, pictures }: AskedOfImage, { maxTiles }: AnyresRule): boolean {
  return detail !== 'low' && (maxTiles === null || pictures === 1);
}
