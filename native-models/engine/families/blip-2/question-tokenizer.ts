/** The Q-Former's own tokenizer, in the folder `qformer_tokenizer` of a model's. */
import { join } from 'node:path';
import { readTokenizerFiles } from '../../model-folder/tokenizer-files.ts';
import { TextTokenizer } from '../../text/tokenizer.ts';

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function openQuestionTokenizer(dir: string): Promise<TextTokenizer> {
  return new TextTokenizer(await readTokenizerFiles(join(dir, 'qformer_tokenizer')));
}
