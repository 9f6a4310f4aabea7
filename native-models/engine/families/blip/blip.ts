/**
 * BLIP (Li et al. 2022, arXiv 2201.12086): a BERT that attends to the patches of a picture. One model writes captions,
 * one answers questions, which a second BERT reads first, one says whether a text fits a picture.
 */
import { Seq2SeqDecoder } from '../../generation/seq2seq-decoder.ts';
import { encodeBesidePicture } from '../../generation/seq2seq-encoder.ts';
import { type PromptReader, Seq2SeqGenerator } from '../../generation/seq2seq-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import type { ModelConfig } from '../../model-folder/model-config.ts';
import type { PartName } from '../../model-folder/weight-files.ts';
import { guardText } from '../../text/guard-text.ts';
import type { AnsweringModel, Family, OpenedModel } from '../family.ts';
import { readLastQuestion } from '../last-question.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { attendToLastPicture } from '../rows-before-text.ts';
import { openBlipMatcher } from './blip-matcher.ts';
import { captionPrefix } from './caption-prefix.ts';
import { readTextTokens } from './text-tokens.ts';

export const blip: Family = {
  name: 'blip',
  modelTypes: ['blip'],
  writesPrompts: true,
  parts: (_config, has): readonly PartName[] => {
    if (has('itm')) return ['vision_encoder', 'text_encoder', 'itm'];
    const reader: readonly PartName[] = has('text_encoder') ? ['text_encoder'] : [];
    return ['vision_encoder', ...reader, 'decoder_model_merged'];
  },
  configure: (opened) => (opened.sessions.find('itm') ? openBlipMatcher(opened) : openBlipWriter(opened)),
};

async function openBlipWriter(opened: OpenedModel): Promise<AnsweringModel> {
  const { folder, tokenizer, sessions } = opened;
  const encoder = sessions.get('vision_encoder');
  const settings = await readImageProcessorSettings(folder.dir);
  checkPictureSize(encoder, (size) => processedSize(size, settings));
  const featureRows = countPatches(folder.config);
  const { beginId, separatorId, padId } = readTextTokens(opened);
  const readsQuestions = sessions.find('text_encoder') !== undefined;
  const decoder = new Seq2SeqDecoder(sessions, folder.config.text);

  return {
    kind: 'answering',
    imageToken: { text: '', id: padId },
    renderPrompt(messages, task) {
      const words = readLastQuestion(messages);
      return guardText(readsQuestions ? words : captionPrefix(words, task), tokenizer.markers);
    },
    readPrompt(text, images, answer) {
      const ids = tokenizer.encodePrompt(text);
      const begun = tokenizer.encodePrompt(guardText(answer, tokenizer.markers)).slice(1, -1);
      // A caption's beginning is given to the decoder: without the mark at its end, and with another at its start.
      return { ...attendToLastPicture(readsQuestions ? ids : [beginId, ...ids.slice(1, -1)], images), begun };
    },
    endTokens: [separatorId],
    planImage: () => ({ tiles: 1, featureRows, promptText: () => '', key: '' }),
    viewImage: (image) => [resizeAndCrop(image, settings)],
    viewInputs: (view) => ({
      pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
    }),
    vision: new VisionEncoder(encoder),
    generator: new Seq2SeqGenerator(decoder, readsQuestions ? questionReader(opened, beginId) : readCaption),
  };
}

/** With the class token; null where the config leaves it to the encoder. */
function countPatches({ vision_config }: ModelConfig): number | null {
  const { image_size: edgePx, patch_size: patchPx } = vision_config ?? {};
  return typeof edgePx === 'number' && patchPx ? Math.floor(edgePx / patchPx) ** 2 + 1 : null;
}

const readCaption: PromptReader = async ({ ids, imageOf, begun = [] }, featuresOf) => ({
  states: pictureOf(imageOf, featuresOf),
  startIds: [...ids, ...begun],
});

function questionReader({ sessions }: OpenedModel, beginId: number): PromptReader {
  const encoder = sessions.get('text_encoder');
  return async ({ ids, imageOf, begun = [] }, featuresOf) => ({
    states: await encodeBesidePicture(encoder, ids, pictureOf(imageOf, featuresOf)),
    startIds: [beginId, ...begun],
  });
}

function pictureOf(imageOf: Int32Array, featuresOf: Parameters<PromptReader>[1]) {
  const features = featuresOf(imageOf[0] ?? -1);
  if (!features) throw new Error('the picture that the prompt is about was not encoded');
  return features;
}
