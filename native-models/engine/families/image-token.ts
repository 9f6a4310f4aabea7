/** The token that stands for images: its id is in config.json, its text in the tokenizer. */
import { SightlineError } from '../../../contract/errors.ts';
import { configFile } from '../model-folder/model-config.ts';
import type { ModelFolder } from '../model-folder/model-folder.ts';
import type { TextTokenizer } from '../text/tokenizer.ts';

/** What LLaVA's own code calls it; it cuts prompts there, so that no id is needed. */
const defaultText = '<image>';
/** Families whose authors' configs do not name the token, but their code. */
const inCode: Readonly<Record<string, number>> = { llava_qwen2: -200 };

/** @throws `model_config_invalid`, `model_inconsistent` */
export function readImageToken({ config }: ModelFolder, tokenizer: TextTokenizer): { text: string; id: number } {
  const configured = config.image_token_index ?? config.image_token_id ?? inCode[config.model_type];
  const id = configured !== undefined && configured < 0 ? tokenizer.idOf(defaultText) : configured;
  if (id === undefined) {
    const found = configured === undefined ? 'missing' : `${configured}, without a token ${defaultText}`;
    const params = { file: configFile, key: 'image_token_index', found, expected: 'a token id' };
    throw new SightlineError('model_config_invalid', params);
  }
  const vocabulary = config.text.vocab_size;
  if (vocabulary !== undefined && id >= vocabulary) {
    const reason = `the image token ${id} lies outside the vocabulary of ${vocabulary} tokens`;
    throw new SightlineError('model_inconsistent', { file: configFile, reason });
  }
  const text = tokenizer.tokenOf(id);
  if (!text || !tokenizer.markers.includes(text)) {
    const reason = `the image token ${id} of ${configFile} is not one of its added tokens`;
    throw new SightlineError('model_inconsistent', { file: 'tokenizer.json', reason });
  }
  return { text, id };
}
