/**
 * Florence-2 (Xiao et al. 2023, arXiv 2311.06242): a DaViT's features stand before a task's prompt in a BART, whose
 * decoder writes text with places. It knows one picture and one task at a time.
 */
import { Seq2SeqDecoder } from '../../generation/seq2seq-decoder.ts';
import { readEmbedded } from '../../generation/seq2seq-encoder.ts';
import { Seq2SeqGenerator } from '../../generation/seq2seq-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { guardText } from '../../text/guard-text.ts';
import { readDecoderStart } from '../decoder-start.ts';
import type { AnsweringModel, Family } from '../family.ts';
import { readLastQuestion } from '../last-question.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { putRowsBeforeText } from '../rows-before-text.ts';
import { writeTask } from './tasks.ts';

export const florence2: Family = {
  name: 'florence-2',
  modelTypes: ['florence2'],
  writesPrompts: true,
  parts: () => ['vision_encoder', 'embed_tokens', 'encoder_model', 'decoder_model_merged'],

  async configure({ folder, tokenizer, sessions }): Promise<AnsweringModel> {
    const encoder = sessions.get('vision_encoder');
    const settings = await readImageProcessorSettings(folder.dir);
    checkPictureSize(encoder, (size) => processedSize(size, settings));
    const rows = [...encoder.outputs.values()][0]?.dims.at(-2);
    const featureRows = typeof rows === 'number' ? rows : null;
    // Regions to be described are written with the places' own tokens.
    const literal = tokenizer.markers.filter((marker) => !/^<loc_\d+>$/.test(marker));
    const [before = '', after = ''] = [folder.tokenizer.config.bos_token, folder.tokenizer.config.eos_token].map(
      (token) => token ?? '',
    );

    return {
      kind: 'answering',
      imageToken: { text: '', id: 0 },
      renderPrompt: (messages, task) => guardText(writeTask(readLastQuestion(messages), task), literal),
      readPrompt: (text, images, answer) => {
        const ids = tokenizer.encodePrompt(`${before}${text}${after}`, { isComplete: true });
        const begun = tokenizer.encodePrompt(guardText(answer, literal), { isComplete: true });
        return { ...putRowsBeforeText(ids, placeholderOf(folder.config), images, [images.length - 1]), begun };
      },
      regionNotation: 'florence',
      planImage: () => ({ tiles: 1, featureRows, promptText: () => '', key: '' }),
      viewImage: (image) => [resizeAndCrop(image, settings)],
      viewInputs: (view) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
      }),
      vision: new VisionEncoder(encoder),
      generator: new Seq2SeqGenerator(
        new Seq2SeqDecoder(sessions, folder.config.text),
        readEmbedded(sessions, readDecoderStart(folder)),
      ),
    };
  },
};

/** Older folders have no image token, and need none. */
function placeholderOf(config: {
  image_token_id?: number | undefined;
  image_token_index?: number | undefined;
}): number {
  return config.image_token_id ?? config.image_token_index ?? 0;
}
