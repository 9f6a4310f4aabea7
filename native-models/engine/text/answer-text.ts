/** An answer's text while it is made: tokens in; deltas, the whole text and the end by a stop string out. */
import { Detokenizer } from './detokenizer.ts';
import { StopStrings } from './stop-strings.ts';

export class AnswerText {
  readonly #detokenizer: Detokenizer;
  readonly #stop: StopStrings;
  readonly #ids: number[] = [];
  #text = '';

  constructor(decode: (ids: number[]) => string, stop: readonly string[]) {
    this.#detokenizer = new Detokenizer(decode);
    this.#stop = new StopStrings(stop);
  }

  /** All that was given out. */
  get text(): string {
    return this.#text;
  }

  /** The tokens that came. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  push(id: number): { delta: string; stopped: boolean } {
    this.#ids.push(id);
    const { text, stopped } = this.#stop.push(this.#detokenizer.push(id));
    this.#text += text;
    return { delta: text, stopped };
  }

  /** @returns The last delta of an answer that did not end by a stop string; only the held-back end can still hold one. */
  end(): string {
    const last = this.#stop.push(this.#detokenizer.end());
    const delta = last.stopped ? last.text : last.text + this.#stop.end();
    this.#text += delta;
    return delta;
  }
}
