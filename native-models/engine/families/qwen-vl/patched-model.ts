/** What Qwen-VL's and GLM-4V's lines share: pictures and clips as patches, positions in three dimensions, DeepStack. */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { mropePositions } from '../../generation/mrope.ts';
import { sequentialPositions } from '../../generation/positions.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import type { Size } from '../../image/rgb-image.ts';
import type { PixelLimits } from '../../image/smart-resize.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, OpenedModel } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { type ClipStep, clipSteps, secondsPerFrame } from './clip-times.ts';
import { deepstackInputs, deepstackNames, packDeepstack } from './deepstack.ts';
import { type PixelDefaults, readPatchSettings } from './patch-settings.ts';
import { limitDetail, type PatchPlan, patchInputs, planPatches, viewPatches } from './patched-picture.ts';

type Token = AnsweringModel['imageToken'];

/** How a family sizes pictures, whose limits count the pixels of so many frames. */
export interface SizeRule {
  /** Frames whose pixels the limits count, of a picture or clip of so many. */
  countedFrames(frames: number): number;
  fit(size: Size, limits: PixelLimits, frames: number, framesPerStep: number): Size;
}

/** What each of the families does in its own way. */
export interface PatchedRules {
  /** Where the folder's files are silent. */
  readonly pixels: PixelDefaults;
  readonly pictureSize: SizeRule;
  readonly clipSize: SizeRule;
  readonly templateImage?: string;
  /** What stands in the prompt for a picture, `rows` being its image tokens; only those unless said otherwise. */
  writePicture?(rows: string): string;
  /** What stands in the prompt for a clip, `rows` being the image tokens of one step. */
  writeClip(steps: readonly ClipStep[], rows: string): string;
  /** Positions from one step of a clip to the next; 1 unless said otherwise. */
  stepSpan?(secondsPerStep: number): number;
  readonly clipToken?: Token;
}

/** @throws `model_*` */
export async function configurePatched(
  opened: OpenedModel,
  rules: PatchedRules,
): Promise<AnsweringModel<PatchPlan> & { readonly imageToken: Token }> {
  const { folder, tokenizer, sessions } = opened;
  const encoder = sessions.get('vision_encoder');
  const decoder = sessions.get('decoder_model_merged');
  const settings = await readPatchSettings(folder.dir, rules.pixels);
  const { framesPerPatch, limits, clipLimits } = settings;
  const imageToken = readImageToken(folder, tokenizer);
  const clipToken = rules.clipToken ?? imageToken;
  checkFit(opened);
  const gridInput = gridInputOf(encoder);
  const deepstack = deepstackNames(decoder);
  const { pictureSize, clipSize, writePicture = (rows) => rows } = rules;

  return {
    kind: 'answering',
    imageToken,
    clipToken,
    ...(rules.templateImage !== undefined && { templateImage: rules.templateImage }),
    planImage(size, { detail }) {
      const rowPixels = limits.factorPx ** 2 * pictureSize.countedFrames(framesPerPatch);
      const seen = pictureSize.fit(size, limitDetail(limits, detail, rowPixels), framesPerPatch, framesPerPatch);
      return planPatches(seen, settings, 1, (rows) => writePicture(imageToken.text.repeat(rows)));
    },
    planClip(size, seconds, { detail }) {
      const steps = clipSteps(seconds, framesPerPatch);
      const frames = Math.max(seconds.length, framesPerPatch);
      const rowPixels = (clipLimits.factorPx ** 2 * clipSize.countedFrames(frames)) / steps.length;
      const seen = clipSize.fit(size, limitDetail(clipLimits, detail, rowPixels), frames, framesPerPatch);
      const plan = planPatches(seen, settings, steps.length, (rows) =>
        rules.writeClip(steps, clipToken.text.repeat(rows)),
      );
      const stepSpan = rules.stepSpan?.(secondsPerFrame(seconds) * framesPerPatch) ?? 1;
      return { ...plan, stepSpan, key: `${plan.key} ${stepSpan}` };
    },
    *viewImage(image, plan) {
      yield viewPatches([image], plan, settings);
    },
    viewFrames: (frames, plan) => viewPatches(frames, plan, settings),
    viewInputs: (view, plan) => patchInputs(view, plan, settings, gridInput),
    vision: new VisionEncoder(encoder, deepstack),
    packFeatures: (tiles) => packDeepstack(tiles, deepstack),
    generator: new CausalGenerator(sessions, folder.config.text, {
      positions: countsInThree(decoder) ? mropePositions : () => sequentialPositions,
      extraInputs: (prompt, start, count, featuresOf) =>
        deepstackInputs(deepstack, decoder, prompt, start, count, featuresOf),
    }),
  };
}

/** Exports of Qwen2-VL call it `grid_thw`, later ones `image_grid_thw`. */
function gridInputOf({ inputs }: OnnxSession): string {
  return inputs.has('grid_thw') ? 'grid_thw' : 'image_grid_thw';
}

/** Some exports count in one dimension, or by themselves. */
function countsInThree({ inputs }: OnnxSession): boolean {
  return inputs.get('position_ids')?.dims.length === 3;
}
