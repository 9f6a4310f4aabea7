/** Regions as JSON for other programs: in pixels of the original picture, one object a region. */
import type { RegionMark } from './region-marks.ts';

export function regionJson(marks: readonly RegionMark[]): string {
  return JSON.stringify(marks.map(toPlain), null, 2);
}

function toPlain({ region: { kind, label, points }, image }: RegionMark): object {
  const picture = { image: image.name, width: image.width, height: image.height };
  const corners = points.map(({ x, y }) => [x, y]);
  switch (kind) {
    case 'box':
      return { label, box: corners.flat(), ...picture };
    case 'point':
      return { label, point: corners.flat(), ...picture };
    case 'polygon':
      return { label, polygon: corners, ...picture };
    default:
      return kind satisfies never;
  }
}
