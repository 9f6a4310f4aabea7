/** What a decoder behind an encoder begins to write with. */
import { SightlineError } from '../../../contract/errors.ts';
import { configFile } from '../model-folder/model-config.ts';
import type { ModelFolder } from '../model-folder/model-folder.ts';

/** @throws `model_config_invalid` */
export function readDecoderStart({ config, generation }: Pick<ModelFolder, 'config' | 'generation'>): number {
  const key = 'decoder_start_token_id';
  const found = config.text[key] ?? config[key] ?? generation[key];
  if (typeof found === 'number') return found;
  const params = { file: configFile, key: `text_config.${key}`, found: JSON.stringify(found), expected: 'a token id' };
  throw new SightlineError('model_config_invalid', params);
}
