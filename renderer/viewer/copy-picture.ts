/** Takes a stored picture out of Sightline: to the clipboard or into a file. */

/** Browsers take PNG only on the clipboard, so a JPEG is drawn anew. Rejects where the clipboard is not allowed. */
export async function copyPicture(blob: Promise<Blob>): Promise<void> {
  // The promise goes into the item: WebKit allows writing only while the click is handled.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob.then(asPng) })]);
}

async function asPng(blob: Blob): Promise<Blob> {
  if (blob.type === 'image/png') return blob;
  const bitmap = await createImageBitmap(blob);
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    bitmap.close();
  }
}

/** The browser's own download, under the user's name for the picture and the ending of what is stored. */
export function savePicture(url: string, name: string, mime: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name, mime);
  link.click();
}

export function fileName(name: string, mime: string): string {
  const ending = mime === 'image/jpeg' ? 'jpg' : 'png';
  const stem = name.replace(/\.(?:a?png|jpe?g|jfif|webp|gif|avif|tiff?)$/i, '');
  return `${stem === '' ? 'picture' : stem}.${ending}`;
}
