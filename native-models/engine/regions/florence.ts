/**
 * Florence-2 (arXiv 2311.06242, section 4.1): words, then location tokens `<loc_0>` to `<loc_999>`, x before y: four of
 * them a box, eight the corners of a text line, more the outline of a `<poly>`. A token is a bin; its centre is meant
 * (`dequantize` in processing_florence2.py of the published models).
 */
import type { RegionReader, Share, WrittenRegion } from './written-region.ts';

const bins = 1000;
const run = /([^<>]*)(?:<poly>)?((?:<loc_\d{1,3}>){2,})(?:<\/poly>)?/g;

export const readFlorence: RegionReader = (text) => {
  const regions: WrittenRegion[] = [];
  let words = { label: '', start: 0 };
  for (const match of text.matchAll(run)) {
    const [whole, before = '', locations = ''] = match;
    const label = before.replace(/^[\s,;]+|\s+$/g, '');
    if (label !== '') words = { label, start: match.index + before.indexOf(label) };
    const end = match.index + whole.length;
    const corners = cornersOf(locations);
    const shapes = asBoxes(corners) ?? [{ kind: 'polygon' as const, points: corners }];
    for (const shape of shapes) {
      if (shape.kind === 'polygon' && shape.points.length < 3) continue;
      regions.push({ ...shape, label: words.label, start: Math.min(words.start, end), end });
    }
  }
  return regions;
};

function cornersOf(locations: string): Share[] {
  const values = Array.from(locations.matchAll(/\d+/g), ([bin]) => (Number(bin) + 0.5) / bins);
  return Array.from({ length: Math.floor(values.length / 2) }, (_, i) => [values[2 * i] ?? 0, values[2 * i + 1] ?? 0]);
}

/** Corners two by two, if each two are a box: the last side of an outline runs back to the left, so that one is none. */
function asBoxes(corners: readonly Share[]): Pick<WrittenRegion, 'kind' | 'points'>[] | null {
  if (corners.length === 0 || corners.length % 2 !== 0) return null;
  const boxes: Pick<WrittenRegion, 'kind' | 'points'>[] = [];
  for (let i = 0; i < corners.length; i += 2) {
    const [from, to] = [corners[i], corners[i + 1]];
    if (!from || !to || to[0] < from[0] || to[1] < from[1]) return null;
    boxes.push({ kind: 'box', points: [from, to] });
  }
  return boxes;
}
