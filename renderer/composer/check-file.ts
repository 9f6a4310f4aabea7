/** Refuses a file before it is uploaded, by what the browser knows of it: its type and its size. The core checks the rest. */
import { type ErrorReport, formatErrorMessage } from '../../contract/errors.ts';
import { imageLimits } from '../../contract/images.ts';

/** What the file picker offers. */
export const acceptedTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/tiff',
] as const;

/** An error of the catalogue, or null where the file may be sent. */
export function checkFile(file: Pick<File, 'name' | 'type' | 'size'>): ErrorReport | null {
  if (!looksReadable(file)) return report('image_type_unsupported', { file: file.name, type: typeOf(file) });
  if (file.size === 0) return report('image_unreadable', { file: file.name, reason: 'the file is empty' });
  if (file.size > imageLimits.fileBytes) {
    return report('image_file_too_large', {
      file: file.name,
      sizeMb: toMb(file.size),
      limitMb: toMb(imageLimits.fileBytes),
    });
  }
  return null;
}

const readableExtensions = new Set(['png', 'apng', 'jpg', 'jpeg', 'jfif', 'webp', 'gif', 'avif', 'tif', 'tiff']);

/** A file without a type (Linux file managers drop some) goes by its extension; without either, the core decides. */
function looksReadable({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  if (type !== '') return (acceptedTypes as readonly string[]).includes(type) || type === 'image/apng';
  const extension = extensionOf(name);
  return extension === '' || readableExtensions.has(extension);
}

/** The ending says more to most people than `application/vnd.openxmlformats-…`. */
function typeOf({ name, type }: Pick<File, 'name' | 'type'>): string {
  const extension = extensionOf(name);
  return extension === '' ? type : `.${extension}`;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Rounded up, so that a file just over the limit never reads as being at it. */
function toMb(bytes: number): number {
  return Math.ceil((bytes / (1024 * 1024)) * 10) / 10;
}

function report(code: ErrorReport['code'], params: ErrorReport['params']): ErrorReport {
  return { code, params, message: formatErrorMessage(code, params) };
}
