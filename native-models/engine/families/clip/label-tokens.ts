/** Labels as rows of token ids of one length, as a text tower takes several at once. */
import type { ModelFolder } from '../../model-folder/model-folder.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';
import type { TextTokenizer } from '../../text/tokenizer.ts';

export interface LabelTokens {
  readonly padId: number;
  /** To which every label is filled up, for towers that were trained so (SigLIP); else that of the longest label. */
  readonly filledLength: number | undefined;
  /** The most tokens that a label may have; what is longer is cut, its last token kept. */
  readonly maxLength: number;
}

/** CLIP's towers and SigLIP's differ in this alone. */
export function readLabelTokens({ config, tokenizer: files }: ModelFolder, tokenizer: TextTokenizer): LabelTokens {
  const maxLength = config.text.max_position_embeddings ?? files.config.model_max_length ?? 77;
  const isFilled = /siglip/.test(config.model_type);
  // Where tokenizer_config.json names none, the config of the tower does.
  const named = files.config.pad_token ? tokenizer.idOf(files.config.pad_token) : undefined;
  const { pad_token_id: configured } = config.text as { pad_token_id?: unknown };
  const padId = named ?? (typeof configured === 'number' ? configured : 0);
  return { padId, maxLength, filledLength: isFilled ? maxLength : undefined };
}

/** `input_ids` and `attention_mask`, [labels, length] each. */
export function tokeniseLabels(
  labels: readonly string[],
  tokenizer: TextTokenizer,
  { padId, filledLength, maxLength }: LabelTokens,
): { input_ids: Tensor; attention_mask: Tensor } {
  const rows = labels.map((label) => cutTo(maxLength, tokenizer.encodePrompt(label)));
  const length = filledLength ?? Math.max(...rows.map((row) => row.length));
  const fill = (row: readonly number[], value: number) => new Array<number>(length - row.length).fill(value);
  const dims = [rows.length, length];
  return {
    input_ids: int64Tensor(
      rows.flatMap((row) => [...row, ...fill(row, padId)]),
      dims,
    ),
    attention_mask: int64Tensor(
      rows.flatMap((row) => [...row.map(() => 1), ...fill(row, 0)]),
      dims,
    ),
  };
}

/** The mark at the end is what CLIP's tower is read off, so it stays. */
function cutTo(length: number, ids: readonly number[]): readonly number[] {
  return ids.length <= length ? ids : [...ids.slice(0, length - 1), ...ids.slice(-1)];
}
