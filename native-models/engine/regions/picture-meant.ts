/** Which picture an answer speaks of where it names places: notations don't say, but the words before may. */
import type { AnsweredPictures } from './read-regions.ts';

/** "Picture 2", "Image-2", "사진 2": counted from 1, in the order of the question. */
const mention = /(?:picture|image|photo|screenshot|figure|사진|그림|이미지|화면)\s?[-#]?\s?(\d{1,2})\b/giu;

/** @returns Its place among all pictures; the first of the question unless the words say another. */
export function pictureMeant(before: string, { sizes, firstAsked }: AnsweredPictures): number {
  const number = Number([...before.matchAll(mention)].at(-1)?.[1] ?? 1);
  const place = firstAsked + number - 1;
  return number >= 1 && place < sizes.length ? place : firstAsked;
}
