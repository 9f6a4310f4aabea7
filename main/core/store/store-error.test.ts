/** Failures of SQLite and of the file system as the catalogue's codes. */
import { expect, test } from 'vitest';
import { SightlineError } from '../../../contract/errors.ts';
import { asStoreError, withStoreErrors } from './store-error.ts';
import { storeFiles } from './store-files.ts';

const files = storeFiles('/data');

test.each([
  ['SQLITE_FULL', 'store_disk_full'],
  ['ENOSPC', 'store_disk_full'],
  ['EDQUOT', 'store_disk_full'],
  ['SQLITE_CORRUPT', 'store_corrupt'],
  ['SQLITE_CORRUPT_INDEX', 'store_corrupt'],
  ['SQLITE_NOTADB', 'store_corrupt'],
  ['SQLITE_READONLY', 'store_read_only'],
  ['SQLITE_READONLY_DBMOVED', 'store_read_only'],
  ['EROFS', 'store_read_only'],
  ['EACCES', 'store_read_only'],
  ['SQLITE_CANTOPEN', 'store_folder_unusable'],
  ['SQLITE_IOERR_FSYNC', 'store_folder_unusable'],
  ['SQLITE_BUSY', 'store_folder_unusable'],
  ['ENOTDIR', 'store_folder_unusable'],
])('%s is %s, with its cause and every place of the message filled', (code, expected) => {
  const cause = Object.assign(new Error('why'), { code });
  expect(() =>
    withStoreErrors(files, () => {
      throw cause;
    }),
  ).toThrow(expect.objectContaining({ code: expected, cause }));
  expect(String(asStoreError(cause, files))).not.toMatch(/\{\w+\}/);
});

test.each([
  new TypeError('a bug'),
  Object.assign(new Error('a broken rule of ours'), { code: 'SQLITE_CONSTRAINT_CHECK' }),
  new SightlineError('prompt_empty'),
  'text',
  undefined,
])('anything else stays what it is: %s', (thrown) => {
  expect(asStoreError(thrown, files)).toBe(thrown);
});
