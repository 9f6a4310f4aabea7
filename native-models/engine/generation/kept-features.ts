/** Features of the pictures of a loaded model: in memory, and of stored pictures on the disk too. */
import { createHash } from 'node:crypto';
import { isOn } from '../debug-switches.ts';
import { FeatureCache, type ImageFeatures } from './feature-cache.ts';
import { type FeaturePlace, findFeatureFile, keepFeatureFile } from './feature-files.ts';

export interface KeptPicture {
  /** Changes with the picture and with everything that its features depend on but the model. */
  readonly key: string;
  /** Without one, nothing of the picture is written anywhere. */
  readonly place?: FeaturePlace;
}

export class KeptFeatures {
  readonly #memory: FeatureCache;
  readonly #identity: string;
  /** To be written when the answer is out. */
  readonly #pending = new Map<string, { place: FeaturePlace; features: ImageFeatures }>();

  /** @param identity Of the model: its weights, its settings, and what runs them. */
  constructor(identity: string, budgetBytes: number) {
    this.#identity = identity;
    this.#memory = new FeatureCache(isOn('feature-cache') ? budgetBytes : 0);
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.#memory.bytes;
  }

  async find({ key, place }: KeptPicture): Promise<ImageFeatures | undefined> {
    const held = this.#memory.get(key);
    // What a chat that keeps nothing has encoded may be wanted by one that is kept.
    if (held) this.#later(key, held, place);
    if (held || !place || !isOn('feature-files')) return held;
    const stored = await findFeatureFile(place, this.#fileKey(key));
    if (stored) this.#memory.set(key, stored);
    return stored;
  }

  /** In memory at once; on the disk with {@link write}. */
  keep({ key, place }: KeptPicture, features: ImageFeatures): void {
    this.#memory.set(key, features);
    this.#later(key, features, place);
  }

  /** Brings to the disk what was kept since. Never fails: without a file, the next start encodes once more. */
  async write(): Promise<void> {
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const [key, { place, features }] of pending) {
      await keepFeatureFile(place, this.#fileKey(key), features);
    }
  }

  /** Lets go of all that was made of a picture, what waits to be written included. */
  forgetImage(sha256: string): void {
    this.#memory.removeMatching(sha256);
    for (const key of [...this.#pending.keys()]) if (key.includes(sha256)) this.#pending.delete(key);
  }

  /** Lets go of what is in memory. */
  clear(): void {
    this.#memory.clear();
  }

  #later(key: string, features: ImageFeatures, place: FeaturePlace | undefined): void {
    if (place && isOn('feature-files')) this.#pending.set(key, { place, features });
  }

  #fileKey(key: string): string {
    return createHash('sha256').update(`${this.#identity} ${key}`).digest('hex');
  }
}
