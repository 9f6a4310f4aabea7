/** The ids of BLIP's marks: what a written text begins and ends with, and what fills up the shorter of several. */
import { SightlineError } from '../../../../contract/errors.ts';
import { configFile } from '../../model-folder/model-config.ts';
import type { OpenedModel } from '../family.ts';

export interface TextTokens {
  /** `[DEC]`, which is no token of the BERT that BLIP began with. */
  readonly beginId: number;
  /** `[SEP]`; the configs' `eos_token_id` is a token that never comes. */
  readonly separatorId: number;
  readonly padId: number;
}

/** @throws `model_config_invalid` */
export function readTextTokens({ folder: { config } }: OpenedModel): TextTokens {
  return {
    beginId: idOf(config.text, 'bos_token_id'),
    separatorId: idOf(config.text, 'sep_token_id'),
    padId: idOf(config.text, 'pad_token_id'),
  };
}

/** BlipTextConfig's own values, which published configs leave out. */
const defaults = { bos_token_id: 30522, sep_token_id: 102, pad_token_id: 0 };

function idOf(config: Readonly<Record<string, unknown>>, key: keyof typeof defaults): number {
  const found = config[key] ?? defaults[key];
  if (typeof found === 'number') return found;
  const params = { file: configFile, key: `text_config.${key}`, found: JSON.stringify(found), expected: 'a token id' };
  throw new SightlineError('model_config_invalid', params);
}
