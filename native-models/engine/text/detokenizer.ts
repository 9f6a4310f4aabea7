/** Text of an answer while its tokens arrive: a character is given out only when all its bytes are there. */

/** What decoders write for bytes that are no character, or none yet. */
const replacement = '\uFFFD';

export class Detokenizer {
  readonly #decode: (ids: number[]) => string;
  /** The tokens of the last piece of whole characters, then those that came since. */
  #window: number[] = [];
  /** Tokens of the window that belong to that last piece: decoders treat the first token of a text differently. */
  #settledTokens = 0;
  /** Characters of the window's text that were given out. */
  #givenOut = 0;

  constructor(decode: (ids: number[]) => string) {
    this.#decode = decode;
  }

  /** @returns The text that became whole with this token, often ''. */
  push(id: number): string {
    this.#window.push(id);
    const text = this.#decode(this.#window);
    const whole = text.replace(/\uFFFD+$/, '');
    const piece = whole.slice(this.#givenOut);
    if (text.endsWith(replacement)) {
      this.#givenOut = Math.max(this.#givenOut, whole.length);
      return piece;
    }
    this.#settle();
    return piece;
  }

  /** @returns What was held back; the answer ends here, so it is no longer waited for. */
  end(): string {
    const rest = this.#decode(this.#window).slice(this.#givenOut);
    this.#window = [];
    this.#settledTokens = 0;
    this.#givenOut = 0;
    return rest;
  }

  /** Everything is given out: the window moves on, so that its length does not grow with the answer. */
  #settle(): void {
    this.#window = this.#window.slice(this.#settledTokens);
    this.#settledTokens = this.#window.length;
    this.#givenOut = this.#decode(this.#window).length;
  }
}
