/** Text to token ids and back, with the model's own tokenizer.json. */
import { Tokenizer } from '@huggingface/tokenizers';
import { SightlineError } from '../../../contract/errors.ts';
import type { TokenizerFiles } from '../model-folder/tokenizer-files.ts';
import { splitAtGuards } from './guard-text.ts';

export class TextTokenizer {
  /** Texts that stand for one token each, such as `</s>` and `<image>`. */
  readonly markers: readonly string[];
  /** Those of them that {@link decode} leaves out. */
  readonly specialTokens: readonly string[];
  /** One more than the highest id. */
  readonly vocabularySize: number;
  readonly #tokenizer: Tokenizer;
  readonly #bosToken: string;

  /** @throws `model_file_invalid` */
  constructor({ tokenizer, config }: TokenizerFiles) {
    this.#tokenizer = openTokenizer(tokenizer, config);
    this.#bosToken = config.bos_token ?? '';
    const added = [...this.#tokenizer.get_added_tokens_decoder().values()];
    this.markers = added.map(({ content }) => content);
    this.specialTokens = added.filter(({ special }) => special).map(({ content }) => content);
    this.vocabularySize = [...this.#tokenizer.get_vocab().values()].reduce((max, id) => Math.max(max, id), -1) + 1;
  }

  /**
   * A rendered prompt, which may hold guards (`guard-text.ts`). The tokens that the tokenizer puts around a text (mostly
   * the beginning-of-text token) are added unless the template has written that token itself, as transformers does.
   *
   * @param options.isComplete Adds nothing.
   */
  encodePrompt(prompt: string, { isComplete = false } = {}): number[] {
    const addSpecialTokens = !isComplete && (this.#bosToken === '' || !prompt.startsWith(this.#bosToken));
    return splitAtGuards(prompt).flatMap(
      (piece, i) => this.#tokenizer.encode(piece, { add_special_tokens: addSpecialTokens && i === 0 }).ids,
    );
  }

  /**
   * Without special tokens. Spaces are never tidied, whatever the folder's config asks for: that would change text that
   * has been streamed already, and transformers has switched it off too.
   */
  decode(ids: number[]): string {
    if (ids.length === 0) return '';
    return this.#tokenizer.decode(ids, { skip_special_tokens: true, clean_up_tokenization_spaces: false });
  }

  /** With special tokens. */
  decodeRaw(ids: readonly number[]): string {
    if (ids.length === 0) return '';
    return this.#tokenizer.decode([...ids], { skip_special_tokens: false, clean_up_tokenization_spaces: false });
  }

  idOf(token: string): number | undefined {
    return this.#tokenizer.token_to_id(token);
  }

  tokenOf(id: number): string | undefined {
    return this.#tokenizer.id_to_token(id);
  }
}

function openTokenizer(tokenizer: object, config: object): Tokenizer {
  try {
    return new Tokenizer(tokenizer, config);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SightlineError('model_file_invalid', { file: 'tokenizer.json', reason }, { cause: thrown });
  }
}
