/**
 * PaliGemma (arXiv 2407.07726, section 3.2.3): four location tokens `<loc0000>` to `<loc1023>` in the order y1, x1, y2,
 * x2, then the words; ` ; ` between several. Segmentation writes sixteen `<seg…>` tokens between the two.
 */
import { boxOf, numbersOf, type RegionReader } from './written-region.ts';

const bins = 1024;
const instance = /((?:<loc\d{4}>){4})((?:\s*<seg\d{3}>)*)([^<;\n]*)/g;

export const readPaligemma: RegionReader = (text) =>
  Array.from(text.matchAll(instance)).flatMap(({ 0: whole, 1: locations = '', 3: words = '', index }) => {
    const [y1 = 0, x1 = 0, y2 = 0, x2 = 0] = numbersOf(locations);
    const points = boxOf([x1, y1, x2, y2], [bins, bins]);
    if (!points) return [];
    return [{ kind: 'box' as const, points, label: words.trim(), start: index, end: index + whole.trimEnd().length }];
  });
