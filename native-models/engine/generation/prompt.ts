/** A prompt as the decoder takes it: token ids, and which of them stand for a row of which image's features. */
import { SightlineError } from '../../../contract/errors.ts';

/** What two prompts must share for the keys and values of a token to be the same: its id, or its image. */
export type TokenIdentity = number | string;

export interface PromptImage {
  /** Changes with the picture and with everything that its features depend on. */
  readonly key: string;
  /** Tokens that stand for it, one for each row of its features. */
  readonly featureRows: number;
  /** As of `ImagePlan`. */
  readonly grid?: readonly [number, number, number];
  readonly stepSpan?: number;
}

export interface Prompt {
  readonly ids: readonly number[];
  readonly identities: readonly TokenIdentity[];
  readonly images: readonly PromptImage[];
  /** For each token, the image that it stands for, by its place in `images`, or -1. */
  readonly imageOf: Int32Array;
  /** For each image token, the row of that image's features. */
  readonly rowOf: Int32Array;
  /** What there is already of an answer to go on with, where it does not stand in the prompt. */
  readonly begun?: readonly number[];
}

export const emptyPrompt: Prompt = {
  ids: [],
  identities: [],
  images: [],
  imageOf: new Int32Array(),
  rowOf: new Int32Array(),
};

/** @throws `model_inconsistent` where the tokenizer made more or fewer image tokens than the images have rows */
export function buildPrompt(
  ids: readonly number[],
  imageTokenId: number,
  images: readonly PromptImage[],
  clipTokenId = imageTokenId,
): Prompt {
  const rows = images.flatMap(({ featureRows }, image) =>
    Array.from({ length: featureRows }, (_, row) => ({ image, row })),
  );
  const imageOf = new Int32Array(ids.length).fill(-1);
  const rowOf = new Int32Array(ids.length);
  const identities: TokenIdentity[] = [...ids];
  let found = 0;
  for (const [at, id] of ids.entries()) {
    if (id !== imageTokenId && id !== clipTokenId) continue;
    const { image, row } = rows[found++] ?? { image: -1, row: 0 };
    imageOf[at] = image;
    rowOf[at] = row;
    identities[at] = images[image]?.key ?? id;
  }
  if (found !== rows.length) {
    const reason = `it makes ${found} image tokens where the images need ${rows.length}`;
    throw new SightlineError('model_inconsistent', { file: 'tokenizer.json', reason });
  }
  return { ids, identities, images, imageOf, rowOf };
}

export function countImageTokens({ images }: Prompt): number {
  return images.reduce((sum, { featureRows }) => sum + featureRows, 0);
}

/** True if a token at or after `start` stands for the image. */
export function needsFeatures({ imageOf }: Prompt, image: number, start: number): boolean {
  return imageOf.indexOf(image, start) >= 0;
}
