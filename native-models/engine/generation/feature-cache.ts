/** Keeps the features of images that were encoded, the most recently used ones, within a number of bytes. */

import type { FeatureRows } from './vision-encoder.ts';

/** What a vision encoder made of one image: a row for each token that stands for it. */
export interface ImageFeatures extends FeatureRows {
  /** More that the decoder takes of the image, by the name of its input. */
  readonly extra?: Readonly<Record<string, FeatureRows>>;
}

export class FeatureCache {
  readonly #budgetBytes: number;
  /** In the order of use, the latest last. */
  readonly #features = new Map<string, ImageFeatures>();
  #bytes = 0;

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  /** What is kept now. */
  get bytes(): number {
    return this.#bytes;
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
    this.#bytes += bytesOf(features);
    for (const oldest of this.#features.keys()) {
      if (this.#bytes <= this.#budgetBytes) break;
      this.#remove(oldest);
    }
  }

  /** Lets go of those whose key holds this text, such as a picture's hash. */
  removeMatching(text: string): void {
    for (const key of [...this.#features.keys()]) if (key.includes(text)) this.#remove(key);
  }

  clear(): void {
    this.#features.clear();
    this.#bytes = 0;
  }

  #remove(key: string): void {
    const features = this.#features.get(key);
    if (features) this.#bytes -= bytesOf(features);
    this.#features.delete(key);
  }
}

function bytesOf({ data, extra = {} }: ImageFeatures): number {
  return Object.values(extra).reduce((sum, rows) => sum + rows.data.byteLength, data.byteLength);
}
