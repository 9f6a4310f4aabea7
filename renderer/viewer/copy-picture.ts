/** Takes a stored picture out of Sightline: to the clipboard or into a file. */

/** Browsers take PNG only on the clipboard, so the picture is drawn anew. Rejects where the clipboard is not allowed. */
export async function copyPicture(url: string): Promise<void> {
  // The promise goes into the item: WebKit allows writing only while the click is handled.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawPng(url) })]);
}

/** Through an element, because the page's policy lets nothing `fetch` a blob. */
async function drawPng(url: string): Promise<Blob> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return await canvas.convertToBlob({ type: 'image/png' });
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
