/** Keeps the features of images that were encoded, the most recently used ones, within a number of bytes. */

/** What a vision encoder made of one image: `data` is [rows, hidden]. */
export interface ImageFeatures {
  readonly rows: number;
  readonly hidden: number;
  readonly data: Float32Array;
}

/** About 27 images of LLaVA-1.5 7B (576 rows of 4,096), hundreds of smaller models. */
const defaultBudgetBytes = 256 * 1024 * 1024;

export class FeatureCache {
  readonly #budgetBytes: number;
  /** In the order of use, the latest last. */
  readonly #features = new Map<string, ImageFeatures>();
  #bytes = 0;

  constructor(budgetBytes = defaultBudgetBytes) {
    this.#budgetBytes = budgetBytes;
  }

  get(key: string): ImageFeatures | undefined {
    const features = this.#features.get(key);
    if (features) {
      this.#features.delete(key);
      this.#features.set(key, features);
    }
    return features;
  }

  /** What is larger than the whole budget is not kept. */
  set(key: string, features: ImageFeatures): void {
    this.#remove(key);
    this.#features.set(key, features);
    this.#bytes += features.data.byteLength;
    for (const oldest of this.#features.keys()) {
      if (this.#bytes <= this.#budgetBytes) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#features.get(key)?.data.byteLength ?? 0;
    this.#features.delete(key);
  }
}
