/** Every way in which a data folder can be wrong: a precise error, and not a byte changed. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { errorReport } from '../../../contract/errors.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { migrations } from './migrations/index.ts';
import { openStore } from './open-store.ts';
import { type StoreFiles, storeFiles } from './store-files.ts';
import { folderState } from './testing/folder-state.ts';
import { insertExchange } from './testing/sample-rows.ts';

const open = (dataDir: string, mode: 'own' | 'read' = 'own') => openStore({ dataDir, mode, kind: 'test' });

/** A folder with some conversations in it, closed cleanly. */
async function filledFolder(): Promise<StoreFiles> {
  const files = storeFiles(temporaryFolder());
  const store = await open(files.dataDir);
  for (let count = 0; count < 50; count++) store.write((rows) => insertExchange(rows, `conversation ${count}`));
  store.dispose();
  return files;
}

/** The folder as a process left it that was killed: with a write-ahead log that is not empty. */
async function killedFolder(): Promise<StoreFiles> {
  const files = await filledFolder();
  const store = await open(files.dataDir);
  store.write((rows) => insertExchange(rows, 'in the log only'));
  const copy = storeFiles(temporaryFolder());
  for (const suffix of ['', '-wal']) copyFileSync(files.database + suffix, copy.database + suffix);
  store.dispose();
  expect(statSync(`${copy.database}-wal`).size).toBeGreaterThan(0);
  return copy;
}

/** Opening fails with this code in both modes, leaves every file as it was, and lets go of the folder. */
async function expectRefusal(files: StoreFiles, code: string, pattern?: RegExp): Promise<void> {
  for (const mode of ['own', 'read'] as const) {
    const before = folderState(files.dataDir);
    const refusal = await open(files.dataDir, mode).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ code });
    expect(errorReport.parse(refusal).message).not.toMatch(/\{\w+\}/);
    if (pattern) expect(errorReport.parse(refusal).message).toMatch(pattern);
    expect(folderState(files.dataDir)).toEqual(before);
  }
}

test('a missing folder is made for this user alone, with everything in it', async () => {
  const dataDir = join(temporaryFolder(), 'a b', '히스토리 %2e', 'data');
  const store = await open(dataDir);
  expect(store.read((rows) => rows.conversations.count([]))).toBe(0);
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  for (const name of ['history.db', 'history.db-wal', 'owner.db', 'owner.json']) {
    expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
  }
  store.dispose();
});

test('what was written is there at the next start, and after a kill', async () => {
  const files = await killedFolder();
  const store = await open(files.dataDir);
  expect(store.read((rows) => rows.conversations.count([]))).toBe(51);
  store.dispose();
});

test('a history of a newer version is refused, its log included', async () => {
  const files = await killedFolder();
  const db = new Database(files.database);
  db.pragma(`user_version = ${migrations.length + 1}`);
  db.close();
  const newer = await killedCopyOf(files);
  await expectRefusal(
    files,
    'store_newer',
    new RegExp(`schema ${migrations.length + 1}, this one knows ${migrations.length}`),
  );
  await expectRefusal(newer, 'store_newer');
});

/** A newer history whose newest schema number stands in the log only. */
async function killedCopyOf(files: StoreFiles): Promise<StoreFiles> {
  const copy = storeFiles(temporaryFolder());
  copyFileSync(files.database, copy.database);
  const db = new Database(copy.database);
  db.pragma(`user_version = ${migrations.length + 2}`);
  const killed = storeFiles(temporaryFolder());
  for (const suffix of ['', '-wal']) copyFileSync(copy.database + suffix, killed.database + suffix);
  db.close();
  return killed;
}

test.each<[string, (files: StoreFiles) => void]>([
  ['is not SQLite', (files) => writeFileSync(files.database, 'not a database, but some text of a certain length')],
  ['has its header overwritten', (files) => overwrite(files, 0, 100)],
  ['has its first page overwritten', (files) => overwrite(files, 100, 3000)],
  ['has a page in the middle overwritten', (files) => overwrite(files, 5 * 4096, 4096)],
  ['is cut in the middle of a page', (files) => truncateSync(files.database, 10 * 4096 + 17)],
  ['is cut at a page', (files) => truncateSync(files.database, 10 * 4096)],
  [
    'is cut to nothing, beside images',
    (files) => {
      truncateSync(files.database, 0);
      writeFileSync(join(files.images, 'x.png'), 'x');
    },
  ],
  [
    'belongs to another program',
    (files) => {
      rmSync(files.database);
      new Database(files.database).exec('CREATE TABLE theirs (x)').close();
    },
  ],
  [
    'is an empty database, beside settings',
    (files) => {
      rmSync(files.database);
      const db = new Database(files.database);
      db.pragma('journal_mode = WAL');
      db.close();
      writeFileSync(files.settings, '{}');
    },
  ],
])('a history that %s is refused as corrupt', async (_, damage) => {
  const files = await filledFolder();
  damage(files);
  await expectRefusal(files, 'store_corrupt', /Nothing was deleted or changed/);
});

function overwrite(files: StoreFiles, from: number, length: number): void {
  const bytes = readFileSync(files.database);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(files.database, bytes);
}

test.each<[string, (files: StoreFiles) => void]>([
  ['images', (files) => writeFileSync(join(files.images, `${'a'.repeat(64)}.png`), 'x')],
  ['settings', (files) => writeFileSync(files.settings, '{"theme":"dark"}')],
  [
    'a copy from before a migration',
    (files) => {
      mkdirSync(files.backups);
      writeFileSync(join(files.backups, 'history-v1.db'), 'x');
    },
  ],
  ['a write-ahead log', (files) => writeFileSync(`${files.database}-wal`, 'x')],
])('a missing history beside %s is told, never replaced by an empty one', async (_, leave) => {
  const files = await filledFolder();
  rmSync(files.database);
  leave(files);
  await expectRefusal(files, 'store_missing');
});

test('a folder that was never used is read as an empty history, and nothing is made', async () => {
  const dataDir = join(temporaryFolder(), 'none');
  const store = await open(dataDir, 'read');
  expect(store.read((rows) => rows.conversations.list([], 10, 0))).toEqual([]);
  store.dispose();
  expect(folderState(dataDir)).toEqual({});
});

test('a file, a dangling link or a too long name in the place of the folder is told', async () => {
  const dir = temporaryFolder();
  const file = join(dir, 'file');
  const link = join(dir, 'link');
  writeFileSync(file, 'x');
  symlinkSync(join(dir, 'nowhere', 'at', 'all'), link);
  for (const dataDir of [file, join(file, 'below'), link, join(dir, 'n'.repeat(300))]) {
    await expect(open(dataDir)).rejects.toMatchObject({ code: 'store_folder_unusable' });
  }
  expect(readFileSync(file, 'utf8')).toBe('x');
});

test('a link to a folder is followed', async () => {
  const files = await filledFolder();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(files.dataDir, link);
  const store = await open(link);
  expect(store.read((rows) => rows.conversations.count([]))).toBe(50);
  store.dispose();
});

test('an older history is not migrated by a reader', async () => {
  const files = await filledFolder();
  const db = new Database(files.database);
  db.pragma('user_version = 1');
  db.close();
  const before = folderState(files.dataDir);
  await expect(open(files.dataDir, 'read')).rejects.toMatchObject({ code: 'store_folder_unusable' });
  expect(folderState(files.dataDir)).toEqual(before);
});

test('a copied folder opens like the one it was copied from', async () => {
  const files = await filledFolder();
  const copy = temporaryFolder();
  cpSync(files.dataDir, copy, { recursive: true });
  const store = await open(copy);
  expect(store.read((rows) => rows.conversations.count([]))).toBe(50);
  store.dispose();
});
