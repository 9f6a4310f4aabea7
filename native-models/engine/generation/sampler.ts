/** Chooses the next token from logits, in the order of transformers: penalty, bans, temperature, top-k, top-p, min-p, draw. */
import { DescendingOrder } from './descending-order.ts';
import { seededRandom } from './random.ts';
import type { SamplingSettings } from './sampling-settings.ts';

/** One answer's worth of choices: holds the tokens so far (for the penalty) and the state of the random numbers. */
export class Sampler {
  readonly #settings: SamplingSettings;
  readonly #random: () => number;
  readonly #seen: Set<number>;
  readonly #ids: number[];

  constructor(settings: SamplingSettings, promptIds: readonly number[]) {
    this.#settings = settings;
    this.#random = seededRandom(settings.seed);
    this.#seen = new Set(promptIds);
    this.#ids = [...promptIds];
  }

  /** @param logits [vocabulary]; changed in place. */
  choose(logits: Float32Array): number {
    const { temperature, repetitionPenalty, noRepeatNgram = 0 } = this.#settings;
    if (repetitionPenalty !== 1) penaliseSeen(logits, this.#seen, repetitionPenalty);
    if (noRepeatNgram > 0) banRepeats(logits, this.#ids, noRepeatNgram);
    const id = temperature === 0 ? indexOfMax(logits) : this.#draw(logits, temperature);
    this.#seen.add(id);
    this.#ids.push(id);
    return id;
  }

  #draw(logits: Float32Array, temperature: number): number {
    const weights = softmaxWeights(logits, temperature);
    const { ids, total } = selectCandidates(weights, this.#settings);
    return pick(weights, ids, total, this.#random());
  }
}

/** Keskar et al. 2019 (CTRL): divides positive logits, multiplies negative ones. */
export function penaliseSeen(logits: Float32Array, seen: ReadonlySet<number>, penalty: number): void {
  for (const id of seen) {
    const logit = logits[id];
    if (logit !== undefined) logits[id] = logit > 0 ? logit / penalty : logit * penalty;
  }
}

/** Paulus et al. 2017 (arXiv 1705.04304, section 2.5): tokens that would write a sequence of `length` a second time. */
export function banRepeats(logits: Float32Array, ids: readonly number[], length: number): void {
  const last = ids.slice(ids.length - (length - 1));
  for (let end = length - 1; end < ids.length; end++) {
    if (last.every((id, i) => id === ids[end - last.length + i])) logits[ids[end] as number] = Number.NEGATIVE_INFINITY;
  }
}

/** The first of the largest. */
export function indexOfMax(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/** Softmax without the division: the likeliest token has weight 1. Float64, as sums over 200,000 tokens need. */
export function softmaxWeights(logits: Float32Array, temperature: number): Float64Array {
  const max = logits[indexOfMax(logits)] as number;
  return Float64Array.from(logits, (logit) => Math.exp((logit - max) / temperature));
}

/**
 * Top-k, then top-p of what is left, then min-p. `ids` are from the likeliest down, at least one; null means all.
 *
 * Tokens come off a heap one by one, so that the cost is one pass over the vocabulary and a little for each token kept.
 */
export function selectCandidates(
  weights: Float64Array,
  { topK, topP, minP }: Pick<SamplingSettings, 'topK' | 'topP' | 'minP'>,
): { ids: number[] | null; total: number } {
  if (topK === 0 && topP === 1 && minP === 0) return { ids: null, total: sum(weights) };
  const order = new DescendingOrder(weights);
  const pool = topK > 0 ? order.take(topK) : null;
  const mass = topP * (pool ? pool.reduce((total, id) => total + (weights[id] as number), 0) : sum(weights));
  const ids: number[] = [];
  let total = 0;
  for (const id of pool ?? order) {
    const weight = weights[id] as number;
    // A token stays if those before it do not yet reach p; the likeliest one always stays.
    if (ids.length > 0 && ((topP < 1 && total >= mass) || weight < minP)) break;
    ids.push(id);
    total += weight;
  }
  return { ids, total };
}

function pick(weights: Float64Array, ids: number[] | null, total: number, random: number): number {
  const count = ids?.length ?? weights.length;
  let rest = random * total;
  let id = 0;
  for (let i = 0; i < count; i++) {
    const candidate = ids ? (ids[i] as number) : i;
    const weight = weights[candidate] as number;
    if (weight === 0) continue;
    id = candidate;
    rest -= weight;
    if (rest < 0) break;
  }
  return id;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
