/** The words that stand for pictures in prompts of InternVL models. */
import { SightlineError } from '../../../../contract/errors.ts';
import type { ModelFolder } from '../../model-folder/model-folder.ts';
import type { TextTokenizer } from '../../text/tokenizer.ts';
import { readImageToken } from '../image-token.ts';

/** Stands for one row of features. */
const contextToken = '<IMG_CONTEXT>';
/** What the authors' own templates write where a picture stands; no token of the vocabulary. */
const placeholder = '<image>';

export interface InternvlTokens {
  readonly imageToken: { readonly text: string; readonly id: number };
  /** What the folder's chat template writes where a picture stands. */
  readonly templateImage: string;
}

/** The authors' config does not name the token; their tokenizer has it. @throws `model_config_invalid`, `model_inconsistent` */
export function readInternvlTokens(folder: ModelFolder, tokenizer: TextTokenizer): InternvlTokens {
  const template = folder.tokenizer.chatTemplate ?? '';
  const namesContext = template.includes(contextToken);
  return {
    imageToken: findToken(folder, tokenizer),
    templateImage: template.includes(placeholder) && !namesContext ? placeholder : contextToken,
  };
}

export function writeImagePrompt(featureRows: number): string {
  return `<img>${contextToken.repeat(featureRows)}</img>`;
}

/** Frames are numbered, as `InternVLProcessor` does; they have no times. */
export function writeClipPrompt(frames: number, rowsPerFrame: number): string {
  return Array.from({ length: frames }, (_, i) => `Frame${i + 1}: ${writeImagePrompt(rowsPerFrame)}`).join('\n');
}

function findToken(folder: ModelFolder, tokenizer: TextTokenizer): { text: string; id: number } {
  const { image_token_id, image_token_index } = folder.config;
  if (image_token_id !== undefined || image_token_index !== undefined) return readImageToken(folder, tokenizer);
  const id = tokenizer.idOf(contextToken);
  if (id !== undefined && tokenizer.markers.includes(contextToken)) return { text: contextToken, id };
  const reason = `it has no added token ${contextToken}`;
  throw new SightlineError('model_inconsistent', { file: 'tokenizer.json', reason });
}
