/**
 * Qwen2.5-VL and Qwen3-VL: JSON objects with `bbox_2d` [x1, y1, x2, y2] or `point_2d` [x, y], and a `label` (or
 * `text_content`), mostly in a fenced list. Qwen2.5-VL (arXiv 2502.13923, section 2.1.2) writes pixels of the picture
 * that its encoder was given, Qwen3-VL (its cookbook "2d_grounding") 0 to 1000 of the width and height.
 *
 * Gemma and others that learnt from Gemini's answers write `box_2d` [y1, x1, y2, x2], 0 to 1000.
 */
import type { Size } from '../image/rgb-image.ts';
import { boxOf, numbersOf, type RegionReader, type Share, type WrittenRegion } from './written-region.ts';

const relativeScale: Share = [1000, 1000];

export const readPixelJson: RegionReader = (text, seenAt) => readObjects(text, (at) => scaleOf(seenAt(at)));
export const readRelativeJson: RegionReader = (text) => readObjects(text, () => relativeScale);

/** Objects are flat; the last one of an answer that was cut off may lack its end. */
const object = /\{[^{}]*(?:\}|$)/g;
const list = String.raw`\s*:\s*\[([-\d.,\s]*)\]`;
const box = new RegExp(`"bbox(?:_2d)?"${list}`);
const yxBox = new RegExp(`"box_2d"${list}`);
const point = new RegExp(`"point(?:_2d)?"${list}`);
const name = /"(?:label|text_content|text|name)"\s*:\s*("(?:[^"\\]|\\.)*")/;

function scaleOf({ width, height }: Size): Share {
  return [width, height];
}

function readObjects(text: string, scaleAt: (offset: number) => Share): WrittenRegion[] {
  return Array.from(text.matchAll(object)).flatMap(({ 0: whole, index }): WrittenRegion[] => {
    const shape = readShape(whole, scaleAt(index));
    if (!shape) return [];
    return [{ ...shape, label: labelOf(whole), start: index, end: index + whole.trimEnd().length }];
  });
}

function readShape(whole: string, scale: Share): Pick<WrittenRegion, 'kind' | 'points'> | null {
  const written = box.exec(whole)?.[1];
  if (written !== undefined) return asBox(boxOf(numbersOf(written), scale));
  const [y1, x1, y2, x2] = numbersOf(yxBox.exec(whole)?.[1] ?? '');
  if (y1 !== undefined && x1 !== undefined && y2 !== undefined && x2 !== undefined) {
    return asBox(boxOf([x1, y1, x2, y2], relativeScale));
  }
  const [x, y] = numbersOf(point.exec(whole)?.[1] ?? '');
  if (x === undefined || y === undefined || x > scale[0] || y > scale[1]) return null;
  return { kind: 'point', points: [[x / scale[0], y / scale[1]]] };
}

function asBox(points: Share[] | null): Pick<WrittenRegion, 'kind' | 'points'> | null {
  return points && { kind: 'box', points };
}

function labelOf(whole: string): string {
  try {
    return String(JSON.parse(name.exec(whole)?.[1] ?? '""')).trim();
  } catch {
    return '';
  }
}
