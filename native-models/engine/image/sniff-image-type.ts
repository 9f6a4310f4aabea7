/** Tells a file's type by its first bytes; names lie. */

export type ImageType = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff';

/** Bytes that are enough for {@link sniffImageType}. */
const brandsEnd = 64;

/** Undefined for everything that is not read; {@link nameOtherType} then says what it is. */
export function sniffImageType(bytes: Uint8Array): ImageType | undefined {
  const start = latin1(bytes, 0, brandsEnd);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif';
  if (isoBrands(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*') || start.startsWith('II+\0') || start.startsWith('MM\0+'))
    return 'tiff';
  return undefined;
}

/** What an unsupported file is, for the error text. */
export function nameOtherType(bytes: Uint8Array): string {
  const start = latin1(bytes, 0, 1024);
  if (bytes.length === 0) return 'an empty file';
  if (start.startsWith('%PDF')) return 'a PDF document';
  if (/<svg[\s>]/i.test(start)) return 'an SVG drawing';
  if (start.startsWith('BM')) return 'a BMP image';
  if (start.startsWith('\0\0\x01\0')) return 'an icon file';
  if (start.startsWith('\xff\x0a') || start.slice(4, 8) === 'JXL ') return 'a JPEG XL image';
  if (isoBrands(bytes).some((brand) => /^(hei|hev|mif|msf)/.test(brand))) return 'a HEIC image';
  if (start.slice(4, 8) === 'ftyp') return 'a video';
  return 'not an image that is known here';
}

/** WebP's first chunk is `VP8L` where it is lossless; a file with extras (`VP8X`) names it further on. */
export function isLosslessWebp(bytes: Uint8Array): boolean {
  return latin1(bytes, 12, 4096).includes('VP8L');
}

/** The brands of an ISO base media file: the major one, then the compatible ones (ISO/IEC 14496-12, `ftyp`). */
function isoBrands(bytes: Uint8Array): string[] {
  if (latin1(bytes, 4, 8) !== 'ftyp') return [];
  const boxEnd = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), brandsEnd);
  const brands = latin1(bytes, 8, boxEnd);
  return [brands.slice(0, 4), ...(brands.slice(8).match(/.{4}/gs) ?? [])];
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}
