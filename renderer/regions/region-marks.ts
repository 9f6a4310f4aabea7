/** The regions of an answer as the page shows them: numbered in the order of the words, each with its picture. */
import type { ImageInfo } from '../../contract/images.ts';
import type { Region, RegionPoint } from '../../contract/regions.ts';

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

/**
 * The number of the region under a point of its picture, the smallest where several lie there; null where none does.
 *
 * @param reach How near to a point region is at it, in pixels of the picture.
 */
export function regionAt(marks: readonly RegionMark[], { x, y }: RegionPoint, reach: number): number | null {
  const under = marks.filter(({ region }) => {
    const { left, top, width, height } = boundsOf(region);
    const slack = region.kind === 'point' ? reach : 0;
    return x >= left - slack && y >= top - slack && x <= left + width + slack && y <= top + height + slack;
  });
  const area = ({ region }: RegionMark) => boundsOf(region).width * boundsOf(region).height;
  return under.toSorted((a, b) => area(a) - area(b))[0]?.number ?? null;
}

/** What a region covers, in pixels of its picture. */
export function boundsOf({ points }: Region): { left: number; top: number; width: number; height: number } {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
