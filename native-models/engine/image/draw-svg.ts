/** Drawings of our own as picture files; what people give is never SVG. */
import sharp from 'sharp';

/**
 * Writes an opaque PNG on white. Letters are those of the system's fonts.
 *
 * @param svg A whole document, with its width and height in pixels.
 */
export async function drawSvg(svg: string, file: string): Promise<void> {
  await sharp(Buffer.from(svg)).flatten({ background: 'white' }).png({ compressionLevel: 6 }).toFile(file);
}
