/**
 * DocTags of SmolDocling and Granite-Docling (arXiv 2503.11576, section 3.1): an element begins with four location
 * tokens, `<text><loc_x1><loc_y1><loc_x2><loc_y2>words</text>`, 0 to 500 of the width and height.
 */
import { boxOf, numbersOf, type RegionReader } from './written-region.ts';

const scale = 500;
const element = /<(\w+)>((?:<loc_\d{1,3}>){4})([^<]*)/g;

export const readDoctags: RegionReader = (text) =>
  Array.from(text.matchAll(element)).flatMap(({ 0: whole, 1: kind = '', 2: locations = '', 3: words = '', index }) => {
    const points = boxOf(numbersOf(locations), [scale, scale]);
    if (!points) return [];
    const label = words.trim() || kind.replaceAll('_', ' ');
    return [{ kind: 'box' as const, points, label, start: index, end: index + whole.trimEnd().length }];
  });
