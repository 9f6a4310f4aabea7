/** From an answer to the places that it names: found in its raw text, in pixels of the pictures, with offsets into its text. */
import type { Region, RegionPoint } from '../../../contract/regions.ts';
import type { Size } from '../image/rgb-image.ts';
import { alignOffsets } from './align-offsets.ts';
import { pictureMeant } from './picture-meant.ts';
import { type RegionNotation, regionReaders } from './region-notations.ts';
import type { Share } from './written-region.ts';

export interface AnsweredPictures {
  /** All pictures of the conversation in order: their own sizes, and those of what the encoder was given. */
  readonly sizes: readonly { readonly original: Size; readonly seen: Size }[];
  /** Place of the first picture of the question that last brought any. */
  readonly firstAsked: number;
}

export interface AnswerTexts {
  /** As it was given out. */
  readonly text: string;
  /** The same with the special tokens that the tokenizer leaves out. */
  readonly raw: string;
  readonly specialTokens: readonly string[];
}

/** More are a model that repeats itself. */
const mostRegions = 200;
/** What the contract takes. */
const mostPoints = 256;

const noPicture: Size = { width: 1, height: 1 };

/** @returns In the order in which the answer names them. Never throws for what a model wrote. */
export function readRegions(notation: RegionNotation, answer: AnswerTexts, pictures: AnsweredPictures): Region[] {
  if (pictures.sizes.length === 0) return [];
  const aligned = alignOffsets(answer.raw, answer.text, answer.specialTokens);
  const source = aligned ? answer.raw : answer.text;
  const toText = aligned ?? ((at: number) => at);
  const imageAt = (offset: number) => pictureMeant(source.slice(0, offset), pictures);
  const seenAt = (offset: number) => pictures.sizes[imageAt(offset)]?.seen ?? noPicture;

  return regionReaders[notation](source, seenAt)
    .filter(({ points }) => points.length <= mostPoints)
    .slice(0, mostRegions)
    .map(({ kind, points, label, start, end }) => {
      const image = imageAt(start);
      const { original } = pictures.sizes[image] ?? { original: noPicture };
      const inPixels = points.map((point) => toPixels(point, original));
      return { image, kind, points: inPixels, label, start: toText(start), end: toText(end) };
    });
}

/** To a tenth of a pixel: no notation is finer. */
function toPixels([x, y]: Share, { width, height }: Size): RegionPoint {
  const within = (share: number, edge: number) => Math.round(Math.min(Math.max(share, 0), 1) * edge * 10) / 10;
  return { x: within(x, width), y: within(y, height) };
}
