/** Keys and values of several conversations, so that going from one to another and back costs nothing. */
import type { DecoderCache } from './kv-cache.ts';
import type { TokenIdentity } from './prompt.ts';

/** What is cut off from a conversation to go on from an earlier place is kept from so many tokens on. */
const tailWorthKeeping = 64;

export interface HeldConversation {
  readonly cache: DecoderCache;
  /** Whose keys and values the cache holds, one for each of its tokens. */
  readonly held: TokenIdentity[];
}

/** The ones used longest ago are let go when all together take more than the budget. */
export class ConversationCaches {
  readonly #create: () => DecoderCache;
  #budgetBytes: number;
  /** In the order of use, the latest last. */
  #conversations: HeldConversation[] = [];

  /** @param budgetBytes The conversation that is gone on with is kept even where it alone takes more. */
  constructor(create: () => DecoderCache, budgetBytes: number) {
    this.#create = create;
    this.#budgetBytes = budgetBytes;
  }

  /**
   * The conversation that begins most like a prompt, cut to what the two have in common.
   *
   * @param cut From the number of common tokens to that of those which can be gone on from.
   */
  take(prompt: readonly TokenIdentity[], cut: (common: number) => number): HeldConversation {
    const [nearest, common] = this.#findNearest(prompt);
    const start = cut(common);
    const taken = nearest && this.#isBestCut(nearest, start) ? nearest : this.#fork(nearest, start);
    taken.cache.truncate(start);
    taken.held.length = taken.cache.length;
    this.#conversations = [...this.#conversations.filter((each) => each !== taken), taken];
    this.#keepWithinBudget(taken, prompt.length);
    return taken;
  }

  /** Memory of all that is kept. */
  get bytes(): number {
    return this.#conversations.reduce((sum, { cache }) => sum + cache.bytes, 0);
  }

  /** From now on; no more than the budget that it was made with where that is 0, which holds one conversation only. */
  keepWithin(bytes: number): void {
    if (this.#budgetBytes === 0) return;
    this.#budgetBytes = bytes;
    const current = this.#conversations.at(-1);
    if (current) this.#keepWithinBudget(current, current.held.length);
  }

  /** Lets go of all. */
  clear(): void {
    for (const { cache } of this.#conversations) cache.dispose?.();
    this.#conversations = [];
  }

  #findNearest(prompt: readonly TokenIdentity[]): [nearest: HeldConversation | undefined, common: number] {
    let best: [HeldConversation | undefined, number] = [this.#conversations.at(-1), 0];
    for (const conversation of this.#conversations) {
      const common = countCommon(conversation.held, prompt);
      if (common > best[1]) best = [conversation, common];
    }
    return best;
  }

  /** Whether nothing worth keeping would be lost; states that cannot be copied leave no choice. */
  #isBestCut({ held, cache }: HeldConversation, start: number): boolean {
    return held.length - start < tailWorthKeeping || this.#budgetBytes <= cache.bytes;
  }

  #fork(from: HeldConversation | undefined, length: number): HeldConversation {
    const cache = from && length > 0 ? from.cache.fork(length) : this.#create();
    return { cache, held: from && length > 0 ? from.held.slice(0, cache.length) : [] };
  }

  #keepWithinBudget(current: HeldConversation, tokensToCome: number): void {
    const bytesOf = (each: HeldConversation) =>
      each === current ? Math.max(each.cache.bytes, tokensToCome * each.cache.bytesPerToken) : each.cache.bytes;
    let total = this.#conversations.reduce((sum, each) => sum + bytesOf(each), 0);
    for (const oldest of [...this.#conversations]) {
      if (total <= this.#budgetBytes || oldest === current) break;
      total -= bytesOf(oldest);
      oldest.cache.dispose?.();
      this.#conversations.shift();
    }
  }
}

/** At least one token of a prompt is left to run, as logits are not kept. */
function countCommon(held: readonly TokenIdentity[], prompt: readonly TokenIdentity[]): number {
  const limit = Math.min(held.length, prompt.length - 1);
  let common = 0;
  while (common < limit && held[common] === prompt[common]) common++;
  return common;
}
