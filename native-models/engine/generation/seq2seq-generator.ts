/** Prompt through an encoder, answer from a decoder that attends to what was read. */
import type { DecoderRun } from '../../../contract/answers.ts';
import { emptyPrompt, type Prompt } from './prompt.ts';
import type { Seq2SeqDecoder } from './seq2seq-decoder.ts';
import type { FeaturesOf, TextGenerator } from './text-generator.ts';
import type { FeatureRows } from './vision-encoder.ts';

export interface Reading {
  /** What the decoder attends to. */
  readonly states: FeatureRows;
  /** What its text begins with; not part of the answer. */
  readonly startIds: readonly number[];
}

/** How a family reads a prompt and its pictures. */
export type PromptReader = (prompt: Prompt, featuresOf: FeaturesOf) => Promise<Reading>;

/** An encoder sees its whole prompt at once, so that nothing of another prompt can be used again. */
export class Seq2SeqGenerator implements TextGenerator {
  readonly decoderRun: DecoderRun = { path: 'general', reason: 'encoder-decoder' };
  readonly #decoder: Seq2SeqDecoder;
  readonly #read: PromptReader;
  #prompt: Prompt = emptyPrompt;
  #startIds: readonly number[] = [];

  constructor(decoder: Seq2SeqDecoder, read: PromptReader) {
    this.#decoder = decoder;
    this.#read = read;
  }

  begin(prompt: Prompt): number {
    this.#prompt = prompt;
    return 0;
  }

  runEnd(): number {
    return this.#prompt.ids.length;
  }

  async run(_start: number, _end: number, featuresOf: FeaturesOf): Promise<Float32Array> {
    const { states, startIds } = await this.#read(this.#prompt, featuresOf);
    this.#startIds = startIds;
    this.#decoder.begin(states);
    return this.#decoder.run(startIds);
  }

  next(id: number): Promise<Float32Array> {
    return this.#decoder.run([id]);
  }

  get startIds(): readonly number[] {
    return this.#startIds;
  }

  get heldBytes(): number {
    return this.#decoder.heldBytes;
  }

  forget(): void {
    this.#decoder.forget();
  }
}
