/** Whether guessing ahead pays on this machine with this text: measured, not assumed. */

/** Weight of the newest measurement. */
const newest = 0.2;
/** After guessing did not pay, so many tokens are written one by one before it is tried again. */
const restTokens = 24;
const fewestGuesses = 2;
const mostGuesses = 8;

export class SpeculationGain {
  #plainMs: number | undefined;
  /** Milliseconds for each token that a run with guesses gave. */
  #guessedMs: number | undefined;
  #guesses = 4;
  #resting = 0;

  /** How many tokens to guess before the next run; 0 where it does not pay. */
  get guesses(): number {
    // The price of a plain step must be known first.
    if (this.#plainMs === undefined || this.#resting > 0) return 0;
    return this.#guesses;
  }

  plainStep(ms: number): void {
    this.#plainMs = blend(this.#plainMs, ms);
    if (this.#resting > 0) this.#resting--;
  }

  /** @param accepted How many of the guessed tokens were the ones that were written. */
  guessedStep(ms: number, guessed: number, accepted: number): void {
    this.#guessedMs = blend(this.#guessedMs, ms / (accepted + 1));
    if (accepted === guessed) this.#guesses = Math.min(mostGuesses, this.#guesses + 1);
    else if (accepted * 2 < guessed) this.#guesses = Math.max(fewestGuesses, this.#guesses - 1);
    if (this.#plainMs !== undefined && this.#guessedMs > this.#plainMs) {
      this.#resting = restTokens;
      this.#guessedMs = undefined;
    }
  }
}

function blend(average: number | undefined, value: number): number {
  return average === undefined ? value : average + newest * (value - average);
}
