/** Counts and times one answer. */
import type { AnswerStats } from '../../contract/answers.ts';
import { countImageTokens, type Prompt } from './generation/prompt.ts';

export class AnswerClock {
  readonly #startedMs = performance.now();
  #promptTokens = 0;
  #reusedTokens = 0;
  #imageTokens = 0;
  #imagesEncoded = 0;
  #prefilledTokens = 0;
  #prefillMs = 0;
  #outputTokens = 0;
  #firstTokenMs: number | undefined;
  #lastTokenMs = 0;
  #decodeSteps = 0;

  promptReady(prompt: Prompt, reusedTokens: number): void {
    this.#promptTokens = prompt.ids.length;
    this.#imageTokens = countImageTokens(prompt);
    this.#reusedTokens = reusedTokens;
  }

  imageEncoded(): void {
    this.#imagesEncoded++;
  }

  chunkPrefilled(tokens: number, ms: number): void {
    this.#prefilledTokens += tokens;
    this.#prefillMs += ms;
  }

  /** Any token, also one that ends the answer. */
  tokenChosen(): void {
    this.#lastTokenMs = performance.now();
    if (this.#firstTokenMs === undefined) this.#firstTokenMs = this.#lastTokenMs;
    else this.#decodeSteps++;
  }

  /** A token of the answer. */
  tokenWritten(): void {
    this.#outputTokens++;
  }

  /** Complete at any time; an answer without a token has the time so far in the place of that to the first one. */
  stats(): AnswerStats {
    const firstTokenMs = this.#firstTokenMs ?? performance.now();
    return {
      promptTokens: this.#promptTokens,
      reusedTokens: this.#reusedTokens,
      imageTokens: this.#imageTokens,
      imagesEncoded: this.#imagesEncoded,
      outputTokens: this.#outputTokens,
      ttftMs: firstTokenMs - this.#startedMs,
      prefillTps: perSecond(this.#prefilledTokens, this.#prefillMs),
      decodeTps: perSecond(this.#decodeSteps, this.#lastTokenMs - firstTokenMs),
    };
  }
}

function perSecond(count: number, ms: number): number {
  return count > 0 && ms > 0 ? (count * 1000) / ms : 0;
}
