/** What the fake engine's model sees: the whole picture in 256 px, and with more detail also tiles of that size. */
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { WrittenViews } from '../../../contract/engine-protocol.ts';
import type { ImageDetail } from '../../../contract/views.ts';

export const viewTokens = 64;

const viewPx = 256;
const tiles: Record<ImageDetail, { columns: number; rows: number } | null> = {
  low: null,
  auto: { columns: 2, rows: 1 },
  high: { columns: 3, rows: 2 },
};

export async function writeFakeViews(path: string, detail: ImageDetail, directory: string): Promise<WrittenViews> {
  const views: WrittenViews['views'] = [];
  const picture = sharp(path).removeAlpha();
  const add = async (image: Sharp, place: WrittenViews['views'][number]['place']) => {
    const file = `view-${views.length}.png`;
    await image.resize(viewPx, viewPx, { fit: 'fill' }).png().toFile(join(directory, file));
    views.push({ file, width: viewPx, height: viewPx, place, imageTokens: viewTokens });
  };

  const { width, height } = await picture.metadata();
  const grid = tiles[detail] ?? { columns: 0, rows: 0 };
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const [left, top] = [Math.floor((column * width) / grid.columns), Math.floor((row * height) / grid.rows)];
      const [right, bottom] = [
        Math.floor(((column + 1) * width) / grid.columns),
        Math.floor(((row + 1) * height) / grid.rows),
      ];
      const region = { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
      await add(picture.clone().extract(region), { column, row });
    }
  }
  await add(picture.clone(), null);
  return { detail, imageTokens: views.length * viewTokens, views };
}
