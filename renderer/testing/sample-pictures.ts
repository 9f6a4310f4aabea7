/** Pictures for the gallery, drawn when they are asked for. */
import type { ImageInfo } from '../../contract/images.ts';

export interface SamplePicture {
  readonly info: ImageInfo;
  draw(): Promise<Blob>;
}

type Paint = (canvas: OffscreenCanvasRenderingContext2D, width: number, height: number) => void;

export const receipt = picture('receipt.png', 720, 1080, paintReceipt);
export const chart = picture('revenue-by-quarter.png', 1600, 900, paintChart);
export const menu = picture('메뉴판.png', 1200, 900, paintMenu);
export const wide = picture('panorama.png', 3600, 400, paintChart);
export const tall = picture('long-page.png', 480, 3200, paintReceipt);
export const samplePictures: readonly SamplePicture[] = [receipt, chart, menu, wide, tall];

/** Keeps a picture that was attached in the gallery. */
export async function pictureOf(file: Blob, name: string): Promise<SamplePicture> {
  const bitmap = await createImageBitmap(file);
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const id = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { width, height } = bitmap;
  return { info: { id, name, mime: 'image/png', width, height, bytes: file.size }, draw: async () => file };
}

function picture(name: string, width: number, height: number, paint: Paint): SamplePicture {
  const id = Array.from({ length: 64 }, (_, at) => ((name.charCodeAt(at % name.length) * (at + 7)) % 16).toString(16));
  return {
    info: { id: id.join(''), name, mime: 'image/png', width, height, bytes: width * height },
    async draw() {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context) paint(context, width, height);
      return canvas.convertToBlob();
    },
  };
}

function paintReceipt(canvas: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
  canvas.fillStyle = '#fbfaf7';
  canvas.fillRect(0, 0, width, height);
  canvas.fillStyle = '#26231f';
  canvas.font = '600 44px monospace';
  canvas.fillText('CORNER CAFE', width / 2 - 140, 96);
  canvas.font = '32px monospace';
  const lines = [
    'Flat white    4.20',
    'Oat milk      0.60',
    'Croissant     3.40',
    'Orange juice  3.90',
    '',
    'Total        12.10',
  ];
  for (let y = 200, line = 0; y < height - 60; y += 64, line += 1) {
    canvas.fillText(lines[line % lines.length] ?? '', 80, y);
  }
}

function paintChart(canvas: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, width, height);
  const values = [0.42, 0.55, 0.5, 0.78];
  const column = width / 9;
  values.forEach((value, at) => {
    canvas.fillStyle = at === 3 ? '#3f51d1' : '#b9c0ea';
    canvas.fillRect(column * (1 + at * 2), height * (0.88 - value * 0.8), column, height * value * 0.8);
    canvas.fillStyle = '#26231f';
    canvas.font = `${Math.round(height / 24)}px sans-serif`;
    canvas.fillText(`Q${at + 1}`, column * (1.3 + at * 2), height * 0.95);
  });
}

function paintMenu(canvas: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
  canvas.fillStyle = '#2f3b35';
  canvas.fillRect(0, 0, width, height);
  canvas.fillStyle = '#f4efe2';
  canvas.font = '600 72px "Pretendard Variable"';
  canvas.fillText('오늘의 메뉴', 90, 150);
  canvas.font = '48px "Pretendard Variable"';
  ['된장찌개        9,000', '김치찌개        9,000', '비빔밥         10,000', '해물파전       15,000'].forEach(
    (line, at) => {
      canvas.fillText(line, 90, 300 + at * 110);
    },
  );
}
