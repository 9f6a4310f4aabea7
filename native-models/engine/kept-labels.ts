/** The labels that were read last, for the next picture. */
import type { LabelMatcher, MatchingModel } from './families/family.ts';

export class KeptLabels {
  #labels: readonly string[] = [];
  #matcher: LabelMatcher | undefined;

  /** @throws `model_inconsistent`, `model_out_of_memory` */
  async read(family: MatchingModel, labels: readonly string[]): Promise<LabelMatcher> {
    const isSame = labels.length === this.#labels.length && labels.every((label, i) => label === this.#labels[i]);
    if (this.#matcher && isSame) return this.#matcher;
    this.#matcher = await family.readLabels(labels);
    this.#labels = [...labels];
    return this.#matcher;
  }
}
