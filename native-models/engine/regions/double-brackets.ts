/**
 * Boxes in double square brackets, in thousandths of the width and height.
 *
 * InternVL (its model cards): `<ref>words</ref><box>[[x1, y1, x2, y2], [x1, y1, x2, y2]]</box>`, 0 to 1000; the marks
 * are special tokens that may be left out. CogVLM (arXiv 2311.03079, section 3.2): `words[[x0,y0,x1,y1]]`, several boxes
 * with `;` between them, 000 to 999, which its own code divides by 1000. GLM-4.xV puts `<|begin_of_box|>` around them.
 */
import { labelBefore } from './label-before.ts';
import { boxOf, numbersOf, type RegionReader, type WrittenRegion } from './written-region.ts';

const scale = 1000;
const opening = String.raw`(?:<box>|<\|begin_of_box\|>)?`;
const closing = String.raw`(?:</box>|<\|end_of_box\|>)?`;
const brackets = new RegExp(String.raw`${opening}\s*\[\s*\[([-\d.,;\s[\]]*?)\]\s*\]\s*${closing}`, 'g');
const reference = /<ref>([^<]*)<\/ref>\s*$/;

export const readDoubleBrackets: RegionReader = (text) => {
  const regions: WrittenRegion[] = [];
  let from = 0;
  for (const match of text.matchAll(brackets)) {
    const [whole, list = ''] = match;
    const boxes = list.split(/[;[\]]+/).flatMap((box) => {
      const points = boxOf(numbersOf(box), [scale, scale]);
      return points ? [points] : [];
    });
    if (boxes.length === 0) continue;
    const at = match.index + whole.length - whole.trimStart().length;
    const end = match.index + whole.trimEnd().length;
    const named = reference.exec(text.slice(from, at));
    const found = named ? { label: (named[1] ?? '').trim(), start: from + named.index } : labelBefore(text, from, at);
    regions.push(...boxes.map((points) => ({ kind: 'box' as const, points, ...found, end })));
    from = end;
  }
  return regions;
};
