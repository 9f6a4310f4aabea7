/** The regions of an answer as the page shows them: numbered in the order of the words, each with its picture. */
import type { ImageInfo } from '../../contract/images.ts';
import type { Region } from '../../contract/regions.ts';

export interface RegionMark {
  /** Counted from 1: what stands on the picture and behind the words. */
  readonly number: number;
  readonly region: Region;
  readonly image: ImageInfo;
}

/** @param pictures All pictures of the branch in order, frames of clips among them. Regions of none of them are left out. */
export function numberRegions(regions: readonly Region[], pictures: readonly ImageInfo[]): RegionMark[] {
  const placed = regions
    .toSorted((a, b) => a.start - b.start)
    .flatMap((region) => {
      const image = pictures[region.image];
      return image ? [{ region, image }] : [];
    });
  return placed.map((mark, at) => ({ number: at + 1, ...mark }));
}

/** The pictures that have marks, in order, each with its own. */
export function marksByPicture(marks: readonly RegionMark[]): { image: ImageInfo; marks: readonly RegionMark[] }[] {
  const groups = Map.groupBy(marks, ({ region }) => region.image);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([, group]) => {
      const [first] = group;
      return first ? [{ image: first.image, marks: group }] : [];
    });
}

/** What a region covers, in pixels of its picture. */
export function boundsOf({ points }: Region): { left: number; top: number; width: number; height: number } {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
