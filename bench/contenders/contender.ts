/** What is asked of each engine, in the same words: they are children of the bench and live while it alternates. */

export const engineNames = ['sightline', 'sightline-guessing', 'transformers.js', 'llama.cpp'] as const;
export type EngineName = (typeof engineNames)[number];

export const precisions = ['q4', 'q8', 'fp32'] as const;
export type Precision = (typeof precisions)[number];

export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** Path of a picture that stands before the text. */
  readonly image?: string;
}

export interface Question {
  readonly turns: readonly Turn[];
  /** The same prompt as token ids, for an engine that has no chat template of its own; pictures cannot be in them. */
  readonly ids?: readonly number[];
  readonly newTokens: number;
}

export interface Answer {
  readonly promptTokens: number;
  readonly outputTokens: number;
  /** From the question to the first token of the answer, reading and encoding of pictures included. */
  readonly firstTokenMs: number;
  /** From the first token to the last. */
  readonly restMs: number;
  readonly text: string;
}

/** Owns its process: `end()` is final. */
export interface Contender {
  readonly name: EngineName;
  readonly pid: number;
  readonly version: string;
  readonly seesPictures: boolean;
  answer(question: Question): Promise<Answer>;
  end(): Promise<void>;
}

export interface Setting {
  /** Model folder in the hubs' layout. */
  readonly folder: string;
  readonly gguf: string;
  readonly precision: Precision;
  readonly threads: number;
  /** Tokens, prompt and answer together. */
  readonly contextTokens: number;
}
