/**
 * LFM2-VL and LFM2.5-VL (Liquid AI, arXiv 2511.23404): a SigLIP 2 tower over patches of a picture in its own shape, four
 * of them a row of features, and a decoder of short convolutions and few attention layers.
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family, ImagePlan } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { patchInputs } from './patch-inputs.ts';
import { cutViews, planViews, type Views } from './view-plan.ts';
import { readViewSettings } from './view-settings.ts';
import { countViewRows, writeViews } from './view-tokens.ts';

interface ViewsPlan extends ImagePlan {
  readonly cut: Views;
}

export const lfm2Vl: Family = {
  name: 'lfm2-vl',
  modelTypes: ['lfm2_vl'],
  parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
  imageDetails: ['low', 'auto'],

  async configure(opened): Promise<AnsweringModel<ViewsPlan>> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readViewSettings(folder.dir);
    const imageToken = readImageToken(folder, tokenizer);
    checkFit(opened);

    return {
      kind: 'answering',
      imageToken,
      planImage(size, { detail }): ViewsPlan {
        const cut = planViews(size, settings, settings.splits && detail !== 'low');
        const rows = countViewRows(cut, settings);
        return {
          cut,
          tiles: rows.length,
          featureRows: rows.reduce((sum, ofView) => sum + ofView, 0),
          promptText: () => writeViews(cut, rows, imageToken.text),
          key: `${cut.columns}x${cut.rows} ${cut.whole.width}x${cut.whole.height}`,
          views: listViews(cut, rows),
        };
      },
      viewImage: (image, { cut }) => cutViews(image, cut, settings),
      viewInputs: (view) => patchInputs(view, settings, encoder),
      vision: new VisionEncoder(encoder),
      generator: new CausalGenerator(sessions, folder.config.text),
    };
  },
};

function listViews({ rows, columns }: Views, rowsOfViews: readonly number[]): NonNullable<ImagePlan['views']> {
  const tiles = rows * columns === 1 ? 0 : rows * columns;
  return rowsOfViews.map((imageTokens, view) => ({
    place: view < tiles ? { column: view % columns, row: Math.floor(view / columns) } : null,
    imageTokens,
  }));
}
