/**
 * Molmo (arXiv 2409.17146, section 3): `<point x="10.5" y="20.1" alt="words">words</point>`, and `<points x1=… y1=… x2=…`
 * for several, in hundredths of the width and height.
 */
import type { RegionReader, Share } from './written-region.ts';

const scale = 100;
const element = /<points?\s([^<>]*)>([^<]*)<\/points?>/g;
const place = /\bx(\d*)\s*=\s*"([\d.]+)"\s+y\1\s*=\s*"([\d.]+)"/g;

export const readMolmo: RegionReader = (text) =>
  Array.from(text.matchAll(element)).flatMap(({ 0: whole, 1: attributes = '', 2: words = '', index }) => {
    const alt = /\balt\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? '';
    const points = Array.from(
      attributes.matchAll(place),
      ([, , x, y]): Share => [Number(x) / scale, Number(y) / scale],
    );
    return points
      .filter(([x, y]) => x <= 1 && y <= 1)
      .map((point) => ({
        kind: 'point' as const,
        points: [point],
        label: words.trim() || alt.trim(),
        start: index,
        end: index + whole.length,
      }));
  });
