/** Finds what a paste brings: pictures first, even where the clipboard also holds text (Office and browsers put both). */

interface ClipboardLike {
  readonly files: ArrayLike<File>;
  readonly items?: ArrayLike<{ readonly kind: string; readonly type: string; getAsFile(): File | null }>;
}

/** The files of a paste event, each once. Empty where only text was pasted: then the browser inserts it. */
export function pastedFiles(clipboard: ClipboardLike): File[] {
  const files = Array.from(clipboard.files);
  if (files.length > 0) return files;
  return Array.from(clipboard.items ?? [])
    .filter((item) => item.kind === 'file')
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
}

type ReadableClipboard = Pick<Clipboard, 'read'>;

/**
 * Pictures by the asynchronous clipboard: some Linux applications offer one that the paste event leaves out.
 * Without permission, focus or such a picture it is empty; pasting must never end in an error.
 */
export async function readClipboardImages(clipboard: ReadableClipboard | undefined): Promise<File[]> {
  try {
    const items = (await clipboard?.read()) ?? [];
    const blobs = await Promise.all(items.map(imageOf));
    return blobs.filter((blob) => blob !== null).map((blob) => new File([blob], '', { type: blob.type }));
  } catch {
    return [];
  }
}

async function imageOf(item: ClipboardItem): Promise<Blob | null> {
  const type = item.types.find((candidate) => candidate.startsWith('image/') && candidate !== 'image/svg+xml');
  return type === undefined ? null : await item.getType(type);
}
