import { describe, expect, test } from 'vitest';
import { pastedFiles, readClipboardImages } from './clipboard-images.ts';

const png = new File(['x'], 'image.png', { type: 'image/png' });
const asItem = (file: File) => ({ kind: 'file', type: file.type, getAsFile: () => file });
const text = { kind: 'string', type: 'text/plain', getAsFile: () => null };

describe('pastedFiles', () => {
  test('takes the picture that stands beside text', () => {
    expect(pastedFiles({ files: [], items: [text, asItem(png)] })).toEqual([png]);
  });

  test('takes a file that is in both lists once', () => {
    expect(pastedFiles({ files: [png], items: [asItem(png)] })).toEqual([png]);
  });

  test('leaves text alone', () => {
    expect(pastedFiles({ files: [], items: [text] })).toEqual([]);
  });
});

describe('readClipboardImages', () => {
  const item = (types: string[]) =>
    ({ types, getType: async (type: string) => new Blob(['x'], { type }) }) as unknown as ClipboardItem;

  test('reads pictures and skips text and SVG', async () => {
    const files = await readClipboardImages({
      read: async () => [item(['text/html', 'image/png']), item(['text/plain']), item(['image/svg+xml'])],
    });
    expect(files.map((file) => file.type)).toEqual(['image/png']);
  });

  test('is empty without permission and without such a clipboard', async () => {
    const denied = { read: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) };
    expect(await readClipboardImages(denied)).toEqual([]);
    expect(await readClipboardImages(undefined)).toEqual([]);
  });
});
