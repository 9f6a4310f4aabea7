import { describe, expect, test } from 'vitest';
import { imageLimits } from '../../contract/images.ts';
import { checkFile } from './check-file.ts';

const png = { name: 'a.png', type: 'image/png', size: 10 };

describe('checkFile', () => {
  test('lets readable pictures pass', () => {
    expect(checkFile(png)).toBeNull();
    expect(checkFile({ ...png, size: imageLimits.fileBytes })).toBeNull();
  });

  test('refuses a text file by its type, and an SVG', () => {
    expect(checkFile({ name: 'a.txt', type: 'text/plain', size: 10 })?.code).toBe('image_type_unsupported');
    expect(checkFile({ name: 'a.svg', type: 'image/svg+xml', size: 10 })?.code).toBe('image_type_unsupported');
  });

  test('says what a file is by its ending, or by its type where it has none', () => {
    expect(checkFile({ name: 'a.docx', type: 'application/zip', size: 10 })?.params.type).toBe('.docx');
    expect(checkFile({ name: 'a', type: 'application/zip', size: 10 })?.params.type).toBe('application/zip');
  });

  test('goes by the extension where the type is missing, and leaves the nameless to the core', () => {
    expect(checkFile({ name: 'scan.TIFF', type: '', size: 10 })).toBeNull();
    expect(checkFile({ name: 'notes.docx', type: '', size: 10 })?.params).toEqual({
      file: 'notes.docx',
      type: '.docx',
    });
    expect(checkFile({ name: 'image', type: '', size: 10 })).toBeNull();
  });

  test('says a size above the limit even one byte over', () => {
    const refused = checkFile({ ...png, size: imageLimits.fileBytes + 1 });
    expect(refused?.code).toBe('image_file_too_large');
    expect(refused?.params).toEqual({ file: 'a.png', sizeMb: 64.1, limitMb: 64 });
  });

  test('refuses an empty file', () => {
    expect(checkFile({ ...png, size: 0 })?.code).toBe('image_unreadable');
  });
});
