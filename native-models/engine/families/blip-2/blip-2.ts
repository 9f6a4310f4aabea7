/**
 * BLIP-2 (Li et al. 2023, arXiv 2301.12597): a Q-Former asks a ViT with a fixed number of learnt queries, whose answers
 * stand before the text of a language model: a decoder alone (OPT), or an encoder and a decoder (T5). InstructBLIP (Dai
 * et al. 2023, arXiv 2305.06500): its Q-Former reads the question as well.
 */
import { SightlineError } from '../../../../contract/errors.ts';
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { Seq2SeqDecoder } from '../../generation/seq2seq-decoder.ts';
import { readEmbedded } from '../../generation/seq2seq-encoder.ts';
import { Seq2SeqGenerator } from '../../generation/seq2seq-generator.ts';
import type { TextGenerator } from '../../generation/text-generator.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { int64Tensor } from '../../onnx/tensor.ts';
import { guardText } from '../../text/guard-text.ts';
import { readDecoderStart } from '../decoder-start.ts';
import type { AnsweringModel, Family, ImagePlan, OpenedModel } from '../family.ts';
import { wordsOf } from '../last-question.ts';
import { checkPictureSize } from '../llava/feature-rows.ts';
import { putRowsBeforeText } from '../rows-before-text.ts';
import { openQuestionTokenizer } from './question-tokenizer.ts';
import { writeDialogue } from './write-dialogue.ts';

/** What the Q-Former is asked, where it reads the question. */
interface AskedPlan extends ImagePlan {
  readonly questionIds: readonly number[];
}

export const blip2: Family = {
  name: 'blip-2',
  modelTypes: ['blip-2', 'instructblip'],
  writesPrompts: true,
  parts: (_config, has) => {
    const reader = has('encoder_model') ? (['encoder_model'] as const) : [];
    return ['vision_encoder', 'embed_tokens', ...reader, 'decoder_model_merged'];
  },

  async configure(opened): Promise<AnsweringModel<AskedPlan>> {
    const { folder, tokenizer, sessions } = opened;
    const encoder = sessions.get('vision_encoder');
    const settings = await readImageProcessorSettings(folder.dir);
    checkPictureSize(encoder, (size) => processedSize(size, settings));
    const featureRows = countQueries(encoder, folder.config);
    const readsQuestion = folder.config.model_type === 'instructblip';
    const questions = readsQuestion ? await openQuestionTokenizer(folder.dir) : undefined;
    const endsBehindEncoder = sessions.find('encoder_model') !== undefined;
    const placeholder = folder.config.image_token_index ?? folder.config.image_token_id ?? 0;

    return {
      kind: 'answering',
      imageToken: { text: '', id: placeholder },
      renderPrompt(messages, task) {
        const guarded = messages.map((message) => ({
          ...message,
          words: guardText(wordsOf(message), tokenizer.markers),
        }));
        if (!readsQuestion) return writeDialogue(guarded.filter(isNoBegunAnswer), task);
        return guarded.findLast(({ role }) => role === 'user')?.words ?? '';
      },
      readPrompt(text, images, answer) {
        const begun = tokenizer.encodePrompt(guardText(answer, tokenizer.markers), { isComplete: true });
        // A decoder alone goes on behind the prompt; one behind an encoder with what it has written.
        const inPrompt = endsBehindEncoder ? [] : begun;
        const rows = putRowsBeforeText([...tokenizer.encodePrompt(text), ...inPrompt], placeholder, images);
        return { ...rows, begun };
      },
      planImage: (_size, { question }) => ({
        tiles: 1,
        featureRows,
        promptText: () => '',
        key: readsQuestion ? question : '',
        questionIds: questions?.encodePrompt(question) ?? [],
      }),
      viewImage: (image) => [resizeAndCrop(image, settings)],
      viewInputs: (view, { questionIds }) => ({
        pixel_values: { type: 'float32', data: normalise(view, settings), dims: [1, 3, view.height, view.width] },
        qformer_input_ids: int64Tensor(questionIds, [1, questionIds.length]),
        qformer_attention_mask: int64Tensor(new Array<number>(questionIds.length).fill(1), [1, questionIds.length]),
      }),
      vision: new VisionEncoder(encoder),
      generator: openGenerator(opened),
    };
  },
};

/** What there is of an answer to go on with stands behind the prompt, token by token. */
function isNoBegunAnswer({ role }: { role: string }, place: number, all: readonly unknown[]): boolean {
  return role !== 'assistant' || place < all.length - 1;
}

function openGenerator({ folder, sessions }: OpenedModel): TextGenerator {
  if (!sessions.find('encoder_model')) return new CausalGenerator(sessions, folder.config.text);
  const reader = readEmbedded(sessions, readDecoderStart(folder));
  return new Seq2SeqGenerator(new Seq2SeqDecoder(sessions, folder.config.text), reader);
}

/** @throws `model_config_invalid` */
function countQueries(encoder: OnnxSession, config: ModelConfig): number {
  const rows = [...encoder.outputs.values()][0]?.dims.at(-2);
  const found = typeof rows === 'number' ? rows : config.num_query_tokens;
  if (typeof found === 'number' && found > 0) return found;
  const params = { file: configFile, key: 'num_query_tokens', found: JSON.stringify(found), expected: 'a number' };
  throw new SightlineError('model_config_invalid', params);
}
