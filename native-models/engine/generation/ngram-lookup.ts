/**
 * Guesses what comes next from what was there before: the tokens that followed the last occurrence of the last few
 * (prompt lookup, https://github.com/apoorvumang/prompt-lookup-decoding). Answers repeat much of their prompts: read
 * text, code, names, earlier answers.
 */

/** Longer matches are better guesses, so they are looked for first. */
const lengths = [4, 3, 2] as const;

export class NgramLookup {
  /** -1 breaks a match: tokens of images say nothing of text. */
  readonly #tokens: number[] = [];
  /** Where the last n-gram of these tokens ended, by the tokens joined. */
  readonly #ends = new Map<string, number>();

  /** @param isText Whether a token of the prompt is one, by its place. */
  constructor(prompt: readonly number[], isText: (place: number) => boolean) {
    for (const [place, id] of prompt.entries()) this.push(isText(place) ? id : -1);
  }

  push(id: number): void {
    // The n-gram that ends with the token before this one is now followed by something.
    this.#remember(this.#tokens.length);
    this.#tokens.push(id);
  }

  /** At most so many tokens; none where the last two never stood together before. */
  guess(count: number): number[] {
    for (const length of lengths) {
      const key = this.#key(this.#tokens.length, length);
      const end = key === undefined ? undefined : this.#ends.get(key);
      if (end === undefined) continue;
      const following = this.#tokens.slice(end, end + count);
      const stop = following.indexOf(-1);
      return stop < 0 ? following : following.slice(0, stop);
    }
    return [];
  }

  #remember(end: number): void {
    for (const length of lengths) {
      const key = this.#key(end, length);
      if (key !== undefined) this.#ends.set(key, end);
    }
  }

  #key(end: number, length: number): string | undefined {
    if (end < length) return undefined;
    const ngram = this.#tokens.slice(end - length, end);
    return ngram.includes(-1) ? undefined : ngram.join(' ');
  }
}
