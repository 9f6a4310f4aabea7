/**
 * A picture for measurements: a window full of text as people ask about it, other words and another tint each time, so
 * that no pixel is what any cache has seen.
 */
import { seededRandom } from '../generation/random.ts';
import { drawSvg } from '../image/draw-svg.ts';

/** A common screen's. */
export const pictureSize = { width: 1280, height: 720 } as const;

/**
 * Writes a PNG. The same seed gives the same picture on the same machine; its letters are those of the system's fonts.
 *
 * @param seed 32 bits.
 */
export async function drawBenchPicture({
  file,
  seed,
}: {
  file: string;
  seed: number;
}): Promise<{ width: number; height: number }> {
  await drawSvg(windowSvg(seed), file);
  return pictureSize;
}

const words =
  'account amount archive balance battery border bridge camera change charge colour copper corner customer delivery display engine filter folder garden handle harbour history invoice journey keyboard ladder market meadow memory message mirror morning network number office order package paper pencil picture planet pocket printer project receipt record report river saddle sample screen season sender signal station storage summer system ticket total travel update village visitor volume weather window winter worker'.split(
    ' ',
  );

const rows = 13;

function windowSvg(seed: number): string {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = () => pick(words);
  const title = (count: number) => capital(Array.from({ length: count }, word).join(' '));
  const amount = () => (10 + random() * 900).toFixed(2);
  // Each channel by a little of its own: every pixel of the background differs from the last picture's.
  const tint = () => 228 + Math.floor(random() * 24);
  const rgb = (r: number, g: number, b: number) => `rgb(${r},${g},${b})`;
  const paper = rgb(tint(), tint(), tint());
  const side = rgb(tint() - 16, tint() - 16, tint() - 16);
  const hue = Math.floor(random() * 360);

  const text = (x: number, y: number, size: number, content: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" ${more}>${content}</text>`;
  const sidebar = Array.from({ length: 12 }, (_, i) => text(32, 128 + i * 44, 17, title(1 + (i % 2))));
  const table = Array.from({ length: rows }, (_, i) => {
    const y = 196 + i * 34;
    return [
      text(292, y, 17, title(2)),
      text(640, y, 17, word()),
      text(900, y, 17, String(10_000 + Math.floor(random() * 89_999))),
      text(1240, y, 17, amount(), 'text-anchor="end"'),
      `<rect x="292" y="${y + 10}" width="948" height="1" fill="rgb(190,190,190)"/>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}"
  font-family="Inter, Segoe UI, Helvetica, DejaVu Sans, sans-serif" fill="rgb(32,32,32)">
  <rect width="1280" height="720" fill="${paper}"/>
  <rect width="256" height="720" fill="${side}"/>
  ${text(32, 60, 24, title(1), 'font-weight="bold"')}
  ${sidebar.join('\n')}
  ${text(292, 64, 30, title(3), 'font-weight="bold"')}
  ${text(292, 106, 16, `${title(7)}.`)}
  ${text(292, 150, 15, 'Name', 'font-weight="bold"')}${text(640, 150, 15, 'Kind', 'font-weight="bold"')}
  ${text(900, 150, 15, 'Number', 'font-weight="bold"')}
  ${text(1240, 150, 15, 'Amount', 'font-weight="bold" text-anchor="end"')}
  ${table.join('\n')}
  <rect x="1080" y="654" width="160" height="42" rx="8" fill="hsl(${hue},60%,42%)"/>
  ${text(1160, 681, 17, capital(word()), 'fill="white" text-anchor="middle"')}
</svg>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
