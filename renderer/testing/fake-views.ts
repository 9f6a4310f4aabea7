/** What the gallery's model sees: the picture in tiles and as a whole, drawn from the sample itself. */
import type { ImageDetail, ImageView } from '../../contract/views.ts';
import type { SamplePicture } from './sample-pictures.ts';

interface FakeViews {
  detail: ImageDetail;
  imageTokens: number;
  views: (ImageView & { picture: Blob })[];
}

const tilePx = 384;
const tileTokens = 144;
const grids: Record<ImageDetail, readonly [columns: number, rows: number]> = {
  low: [0, 0],
  auto: [3, 2],
  high: [4, 3],
};

export async function fakeViews(picture: SamplePicture, detail: ImageDetail): Promise<FakeViews> {
  const bitmap = await createImageBitmap(await picture.draw());
  const [columns, rows] = grids[detail];
  const views: FakeViews['views'] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [width, height] = [bitmap.width / columns, bitmap.height / rows];
      const tile = await crop(bitmap, { left: column * width, top: row * height, width, height });
      views.push({ ...view, place: { column, row }, picture: tile });
    }
  }
  const whole = await crop(bitmap, { left: 0, top: 0, width: bitmap.width, height: bitmap.height });
  views.push({ ...view, place: null, picture: whole });
  return { detail, imageTokens: views.length * tileTokens, views };
}

const view = { width: tilePx, height: tilePx, imageTokens: tileTokens };

interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

async function crop(bitmap: ImageBitmap, { left, top, width, height }: Crop): Promise<Blob> {
  const canvas = new OffscreenCanvas(tilePx, tilePx);
  canvas.getContext('2d')?.drawImage(bitmap, left, top, width, height, 0, 0, tilePx, tilePx);
  return canvas.convertToBlob({ type: 'image/png' });
}
