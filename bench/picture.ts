/** Pictures that look like a screen: panels, lines of "text". Each seed gives one that no engine has encoded before. */
import { crc32, deflateSync } from 'node:zlib';
import { randomFrom } from './words.ts';

const panels = 24;
const linesOfText = 160;

/** PNG (ISO/IEC 15948), 8-bit RGB. */
export function screenPicture(width: number, height: number, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const pick = (limit: number) => Math.floor(random() * limit);
  // Each row begins with its filter type, 0.
  const stride = 1 + width * 3;
  const rows = new Uint8Array(stride * height);
  const fill = (left: number, top: number, right: number, bottom: number, colour: readonly number[]) => {
    for (let y = Math.max(top, 0); y < Math.min(bottom, height); y++) {
      for (let x = left; x < Math.min(right, width); x++) rows.set(colour, y * stride + 1 + x * 3);
    }
  };
  const colour = () => [pick(256), pick(256), pick(256)];
  fill(0, 0, width, height, colour());
  for (let i = 0; i < panels; i++) {
    const [x, y] = [pick(width), pick(height)];
    fill(x, y, x + 40 + pick(400), y + 20 + pick(240), colour());
  }
  for (let i = 0; i < linesOfText; i++) {
    const [x, y, ink] = [pick(width), pick(height), colour()];
    for (let letter = 0; letter < 40; letter++)
      if (random() < 0.8) fill(x + letter * 7, y, x + letter * 7 + 5, y + 9, ink);
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
