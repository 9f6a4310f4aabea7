/** Whatever turns a prompt into the logits of the next token: decoders of their own, or behind an encoder. */
import type { DecoderRun } from '../../../contract/answers.ts';
import type { ImageFeatures } from './feature-cache.ts';
import type { Prompt } from './prompt.ts';

export type FeaturesOf = (image: number) => ImageFeatures | undefined;

/** Stateful: one answer at a time, and what was run is kept for the next. */
export interface TextGenerator {
  /**
   * Takes up a prompt. At least one of its tokens is left to run, as logits are not kept.
   *
   * @returns How many of its tokens need not be run.
   */
  begin(prompt: Prompt): number;
  /** Where a run from `start` ends that should end at `end`: some tokens must be run together. */
  runEnd(start: number, end: number): number;
  /**
   * Runs the prompt's tokens from `start` to `end`.
   *
   * @param featuresOf Features of an image by its place in the prompt; needed for images with tokens in the run.
   * @returns [vocabulary], float32, where the run reaches the prompt's end; else nothing.
   * @throws `model_inconsistent`, `model_out_of_memory`
   */
  run(start: number, end: number, featuresOf: FeaturesOf): Promise<Float32Array | undefined>;
  /** Runs a token of the answer. @returns [vocabulary], float32: the logits of what comes after it. */
  next(id: number): Promise<Float32Array>;
  /** What the answer goes on from, where an encoder has read the prompt: then penalties count these alone. */
  readonly startIds?: readonly number[];
  /** Which way its decoder runs. */
  readonly decoderRun: DecoderRun;
  /** Memory of the keys and values that are held, in bytes. */
  readonly heldBytes: number;
  /** Lets go of conversations used longest ago when those kept take more than so many bytes. */
  keepWithin?(bytes: number): void;
  /** Lets go of everything that is kept. */
  forget(): void;
  /** Where several tokens can be run at once with the result of one by one, and taken back for nothing. */
  readonly verifying?: VerifyingGenerator | undefined;
}

export interface VerifyingGenerator {
  /** Runs tokens of the answer. @returns [vocabulary] for each, float32: the logits of what comes after it. */
  verify(ids: readonly number[]): Promise<Float32Array[]>;
  /** Takes the last tokens back. */
  rewind(tokens: number): void;
}
