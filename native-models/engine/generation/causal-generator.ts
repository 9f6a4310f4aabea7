/** Prompt and answer through one decoder, image features in the places of the image tokens' embeddings. */
import type { DecoderRun } from '../../../contract/answers.ts';
import type { TextConfig } from '../model-folder/model-config.ts';
import type { PartSessions } from '../onnx/part-sessions.ts';
import type { Tensor } from '../onnx/tensor.ts';
import { Decoder } from './decoder.ts';
import { replaceImageRows } from './merge-features.ts';
import { type PositionRule, sequentialPositions } from './positions.ts';
import { emptyPrompt, type Prompt } from './prompt.ts';
import type { FeaturesOf, TextGenerator, VerifyingGenerator } from './text-generator.ts';
import { TokenEmbedder, type TokenEmbeddings } from './token-embedder.ts';

/** What families do in their own way; each has a default. */
export interface CausalOptions {
  /** Positions of the prompt and of what is written after it; 0, 1, 2, ... by default. */
  positions?(prompt: Prompt): PositionRule;
  /** Brings features into the embeddings of the prompt's tokens from `start` on; by default in their place. */
  mergeImages?(embeddings: TokenEmbeddings, prompt: Prompt, start: number, featuresOf: FeaturesOf): void;
  /**
   * More inputs of the decoder for `count` tokens from `start` on, which may lie behind the prompt; those that the graph
   * does not have are left out.
   */
  extraInputs?(prompt: Prompt, start: number, count: number, featuresOf: FeaturesOf): Record<string, Tensor>;
  /** Ranges [start, end) of tokens that look at each other both ways, and so must be run together. */
  keepTogether?(prompt: Prompt): readonly (readonly [number, number])[];
}

export class CausalGenerator implements TextGenerator {
  readonly #embedder: TokenEmbedder;
  readonly #decoder: Decoder;
  readonly #options: CausalOptions;
  #prompt: Prompt = emptyPrompt;
  #positions: PositionRule = sequentialPositions;
  #together: readonly (readonly [number, number])[] = [];

  /** The sessions stay their owner's; @throws `model_inconsistent` */
  constructor(sessions: PartSessions, config: TextConfig, options: CausalOptions = {}) {
    this.#embedder = new TokenEmbedder(sessions.get('embed_tokens'));
    this.#decoder = new Decoder(sessions.get('decoder_model_merged'), config, sessions.cacheCutter);
    this.#options = options;
  }

  begin(prompt: Prompt): number {
    this.#prompt = prompt;
    this.#positions = this.#options.positions?.(prompt) ?? sequentialPositions;
    this.#together = this.#options.keepTogether?.(prompt) ?? [];
    return this.#decoder.begin(prompt.identities, (common) => {
      const [start] = this.#together.find(([from, to]) => from < common && common < to) ?? [common];
      return start;
    });
  }

  runEnd(start: number, end: number): number {
    const [, last] = this.#together.find(([from, to]) => from < end && end < to && to > start) ?? [start, end];
    return last;
  }

  async run(start: number, end: number, featuresOf: FeaturesOf): Promise<Float32Array | undefined> {
    const { ids, identities } = this.#prompt;
    const embeddings = await this.#embedder.embed(ids.slice(start, end));
    (this.#options.mergeImages ?? replaceImageRows)(embeddings, this.#prompt, start, featuresOf);
    const extra = this.#options.extraInputs?.(this.#prompt, start, end - start, featuresOf) ?? {};
    const tokens = identities.slice(start, end);
    if (end === ids.length) {
      const [logits] = await this.#decoder.appendForLogits(embeddings, tokens, this.#positions, extra);
      return logits;
    }
    await this.#decoder.append(embeddings, tokens, this.#positions, extra);
    return undefined;
  }

  async next(id: number): Promise<Float32Array> {
    const [logits] = await this.#runAnswer([id]);
    return logits as Float32Array;
  }

  get verifying(): VerifyingGenerator | undefined {
    if (!this.#decoder.canRewind) return undefined;
    return { verify: (ids) => this.#runAnswer(ids), rewind: (tokens) => this.#decoder.rewind(tokens) };
  }

  async #runAnswer(ids: readonly number[]): Promise<Float32Array[]> {
    const extra = this.#options.extraInputs?.(this.#prompt, this.#decoder.length, ids.length, () => undefined) ?? {};
    const embeddings = await this.#embedder.embed(ids);
    return this.#decoder.appendForLogits(embeddings, ids, this.#positions, extra, ids.length);
  }

  get decoderRun(): DecoderRun {
    return this.#decoder.run;
  }

  get heldBytes(): number {
    return this.#decoder.heldBytes;
  }

  keepWithin(bytes: number): void {
    this.#decoder.keepWithin(bytes);
  }

  forget(): void {
    this.#decoder.forget();
  }
}
