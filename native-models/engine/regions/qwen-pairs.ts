/**
 * Qwen-VL and Qwen2-VL: corners in round brackets, 0 to 1000 of the width and height.
 *
 * Qwen2-VL (arXiv 2409.12191, section 2.2): `<|object_ref_start|>words<|object_ref_end|><|box_start|>(x1,y1),(x2,y2)<|box_end|>`;
 * Qwen-VL (arXiv 2308.12966, section 3.1): `<ref>words</ref><box>(x1,y1),(x2,y2)</box>` and `<quad>` with four corners.
 * Where the tokenizer leaves its special tokens out, only words and brackets remain.
 */
import { labelBefore } from './label-before.ts';
import { boxOf, numbersOf, type RegionReader, type Share, type WrittenRegion } from './written-region.ts';

const scale = 1000;

const pair = String.raw`\(\s*\d+(?:\.\d+)?\s*,\s*\d+(?:\.\d+)?\s*\)`;
const open = String.raw`(?:<\|(?:box|quad|point)_start\|>|<(?:box|quad|point)>)`;
const close = String.raw`(?:<\|(?:box|quad|point)_end\|>|</(?:box|quad|point)>)`;
/** Corners, with the marks around them if those are there. */
const corners = new RegExp(String.raw`(${open})?\s*(${pair}(?:\s*,\s*${pair}){0,15})\s*(${close})?`, 'g');
const reference = /(?:<\|object_ref_start\|>|<ref>)([^<]*)(?:<\|object_ref_end\|>|<\/ref>)\s*$/;

export const readQwenPairs: RegionReader = (text) => {
  const regions: WrittenRegion[] = [];
  let from = 0;
  for (const match of text.matchAll(corners)) {
    const [whole, opened, list = ''] = match;
    const shapes = shapesOf(numbersOf(list), opened !== undefined);
    if (shapes.length === 0) continue;
    const end = match.index + whole.trimEnd().length;
    const named = reference.exec(text.slice(from, match.index));
    const last = regions.at(-1);
    // `<ref>two cats</ref><box>…</box><box>…</box>`: both are of the same words.
    const shares = !named && last !== undefined && text.slice(last.end, match.index).trim() === '';
    const found = named
      ? { label: (named[1] ?? '').trim(), start: from + named.index }
      : shares
        ? { label: last.label, start: last.start }
        : labelBefore(text, from, match.index + (opened === undefined ? leadingSpace(whole) : 0));
    if (shares) widen(regions, last.start, end);
    regions.push(...shapes.map((shape) => ({ ...shape, ...found, end })));
    from = end;
  }
  return regions;
};

/** Without marks around them, four corners are two boxes rather than an outline. */
function shapesOf(values: readonly number[], marked: boolean): Pick<WrittenRegion, 'kind' | 'points'>[] {
  if (values.some((value) => value > scale)) return [];
  if (!marked || values.length === 4) {
    const quads = Array.from({ length: Math.ceil(values.length / 4) }, (_, i) => values.slice(4 * i, 4 * i + 4));
    const boxes = quads.map((quad) => boxOf(quad, [scale, scale]));
    return boxes.every((box) => box !== null) ? boxes.map((points) => ({ kind: 'box', points })) : [];
  }
  const points = Array.from(
    { length: values.length / 2 },
    (_, i): Share => [(values[2 * i] ?? 0) / scale, (values[2 * i + 1] ?? 0) / scale],
  );
  return [{ kind: points.length === 1 ? 'point' : 'polygon', points }];
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** Regions of the same words have the same stretch. */
function widen(regions: WrittenRegion[], start: number, end: number): void {
  for (const [i, region] of regions.entries()) if (region.start === start) regions[i] = { ...region, end };
}
