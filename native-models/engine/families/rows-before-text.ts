/** Prompts whose pictures stand before all text, as rows that need no token of their own. */
import type { Prompt, PromptImage } from '../generation/prompt.ts';

/**
 * @param placeholder Any token id: its embedding is replaced.
 * @param images By their place in the conversation; the others' features are not needed.
 */
export function putRowsBeforeText(
  text: readonly number[],
  placeholder: number,
  images: readonly PromptImage[],
  shown: readonly number[] = images.map((_, place) => place),
): Prompt {
  const rows = shown.flatMap((image) => {
    const { featureRows = 0, key = '' } = images[image] ?? {};
    return Array.from({ length: featureRows }, (_, row) => ({ image, row, key }));
  });
  const imageOf = new Int32Array(rows.length + text.length).fill(-1);
  const rowOf = new Int32Array(rows.length + text.length);
  for (const [at, { image, row }] of rows.entries()) {
    imageOf[at] = image;
    rowOf[at] = row;
  }
  return {
    ids: [...rows.map(() => placeholder), ...text],
    identities: [...rows.map(({ key }) => key), ...text],
    images: shown.flatMap((image) => images[image] ?? []),
    imageOf,
    rowOf,
  };
}

/**
 * For decoders that attend to the latest picture from outside the prompt: its first token stands for the picture too, so
 * that the features are encoded, and a prompt about another picture is another prompt.
 */
export function attendToLastPicture(text: readonly number[], images: readonly PromptImage[]): Prompt {
  const image = images.length - 1;
  const imageOf = new Int32Array(text.length).fill(-1);
  imageOf[0] = image;
  return {
    ids: text,
    identities: [`${images[image]?.key} ${text[0]}`, ...text.slice(1)],
    images: images.slice(-1),
    imageOf,
    rowOf: new Int32Array(text.length),
  };
}
