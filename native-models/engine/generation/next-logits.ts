/**
 * The logits after each token of an answer. Where the generator can verify several tokens in one run, likely ones are
 * run along with the token that was chosen: if the next choices are these, their logits are there already. The choices
 * are made from the same logits in the same order as without guessing, so the answer is the same.
 */
import { NgramLookup } from './ngram-lookup.ts';
import type { Prompt } from './prompt.ts';
import { SpeculationGain } from './speculation-gain.ts';
import type { TextGenerator, VerifyingGenerator } from './text-generator.ts';

export interface NextLogits {
  /** @returns [vocabulary], float32: the logits of what comes after a token that was chosen. */
  after(id: number): Promise<Float32Array>;
  /** Lets go of what was run ahead. */
  end(): void;
}

/** @param now Milliseconds; what runs cost decides whether guessing goes on. */
export function nextLogits(
  generator: TextGenerator,
  prompt: Prompt,
  mayGuess: boolean,
  now = () => performance.now(),
): NextLogits {
  const { verifying } = generator;
  if (!verifying || !mayGuess) return { after: (id) => generator.next(id), end: () => {} };
  return new GuessedLogits(verifying, prompt, now);
}

class GuessedLogits implements NextLogits {
  readonly #generator: VerifyingGenerator;
  readonly #lookup: NgramLookup;
  readonly #now: () => number;
  readonly #gain = new SpeculationGain();
  /** Tokens that were run ahead and have not been chosen yet, and the logits after each. */
  #ahead: { id: number; logits: Float32Array }[] = [];
  #run: { ms: number; guessed: number } | undefined;

  constructor(generator: VerifyingGenerator, prompt: Prompt, now: () => number) {
    this.#generator = generator;
    this.#now = now;
    this.#lookup = new NgramLookup(prompt.ids, (place) => (prompt.imageOf[place] ?? -1) < 0);
  }

  async after(id: number): Promise<Float32Array> {
    this.#lookup.push(id);
    const [next] = this.#ahead;
    if (next?.id === id) {
      this.#ahead.shift();
      return next.logits;
    }
    this.end();
    const guesses = this.#lookup.guess(this.#gain.guesses);
    const startedMs = this.#now();
    const [logits, ...rest] = await this.#generator.verify([id, ...guesses]);
    const ms = this.#now() - startedMs;
    if (guesses.length === 0) this.#gain.plainStep(ms);
    else this.#run = { ms, guessed: guesses.length };
    this.#ahead = rest.map((after, i) => ({ id: guesses[i] as number, logits: after }));
    return logits as Float32Array;
  }

  end(): void {
    if (this.#run) this.#gain.guessedStep(this.#run.ms, this.#run.guessed, this.#run.guessed - this.#ahead.length);
    this.#run = undefined;
    if (this.#ahead.length > 0) this.#generator.rewind(this.#ahead.length);
    this.#ahead = [];
  }
}
