/** Gives the indices of an array from the largest value down, as far as they are asked for: a lazy heap sort. */

export class DescendingOrder implements Iterable<number> {
  readonly #values: Float64Array;
  /** A binary heap of indices, the largest value first; of equal values, the lower index. */
  readonly #heap: Int32Array;
  #size: number;

  constructor(values: Float64Array) {
    this.#values = values;
    this.#size = values.length;
    this.#heap = Int32Array.from(values, (_, i) => i);
    for (let i = (this.#size >> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  take(count: number): number[] {
    const taken: number[] = [];
    for (const index of this) {
      taken.push(index);
      if (taken.length === count) break;
    }
    return taken;
  }

  *[Symbol.iterator](): Generator<number> {
    while (this.#size > 0) {
      const top = this.#heap[0] as number;
      this.#heap[0] = this.#heap[--this.#size] as number;
      this.#sink(0);
      yield top;
    }
  }

  #sink(start: number): void {
    const index = this.#heap[start] as number;
    let at = start;
    for (let child = 2 * at + 1; child < this.#size; child = 2 * at + 1) {
      if (child + 1 < this.#size && this.#before(this.#heap[child + 1] as number, this.#heap[child] as number)) child++;
      if (!this.#before(this.#heap[child] as number, index)) break;
      this.#heap[at] = this.#heap[child] as number;
      at = child;
    }
    this.#heap[at] = index;
  }

  #before(a: number, b: number): boolean {
    const difference = (this.#values[a] as number) - (this.#values[b] as number);
    return difference > 0 || (difference === 0 && a < b);
  }
}
