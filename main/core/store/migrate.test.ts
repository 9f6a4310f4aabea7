/** Migrations: from each earlier schema with rows in it, with a copy made before, and killed in the middle. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChild } from '../testing/child-lines.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { type Connection, openForReading, openForWriting } from './connection.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { defineMigrations } from './migrations/migration.ts';
import { openStore } from './open-store.ts';
import { createPrivateFile } from './private-file.ts';
import { type StoreFiles, storeFiles } from './store-files.ts';

const conversation = '019338ac-0000-7000-8000-00000000000c';
const image = 'a'.repeat(64);

/** A history as the version of this schema left it, written in SQL so that later code can't change what it means. */
const firstRows = `INSERT INTO conversations (id, title, title_folded, created_at, updated_at) VALUES ('${conversation}', 'Réceipt', 'réceipt', 1, 2);
      INSERT INTO messages (id, conversation_id, role, status, created_at) VALUES ('q', '${conversation}', 'user', 'complete', 1);
      INSERT INTO messages (id, conversation_id, parent_id, role, status, created_at, model_id, model_name, model_device, stats, error)
        VALUES ('a', '${conversation}', 'q', 'assistant', 'interrupted', 2, 'builtin', 'Tiny', 'cpu', NULL,
        '{"code":"engine_crashed","params":{"reason":"x"},"message":"m"}');
      INSERT INTO images VALUES ('${image}', 'image/png', 3, 4, 5, 1);
      INSERT INTO parts (message_id, position, type, text, image_sha256, image_name) VALUES ('q', 0, 'image', NULL, '${image}', 'receipt.png'), ('q', 1, 'text', 'How much?', NULL, NULL),
        ('a', 0, 'text', 'It is 4.50', NULL, NULL);
      UPDATE conversations SET active_leaf_id = 'a';`;
const rowsOfVersion: Record<number, string> = {
  1: firstRows,
  2: `${firstRows}
      INSERT INTO drafts VALUES ('', NULL, 'unsent');
      INSERT INTO draft_images VALUES ('', 0, '${image}', 'draft.png');`,
  3: `${firstRows}
      INSERT INTO drafts VALUES ('', NULL, 'unsent');
      INSERT INTO draft_images VALUES ('', 0, '${image}', 'draft.png', NULL, NULL, NULL);
      UPDATE messages SET finish = 'length' WHERE id = 'a';`,
};

async function folderOfVersion(version: number): Promise<StoreFiles> {
  const files = storeFiles(temporaryFolder());
  createPrivateFile(files.database);
  const db = openForWriting(files.database);
  await migrate(db, files, migrations.slice(0, version));
  db.exec(rowsOfVersion[version] ?? '');
  db.close();
  return files;
}

/** Every row of every table, and the schema. */
function dump(file: string): unknown {
  const db = openForReading(file);
  try {
    const schema = db.prepare<[], { name: string; type: string; sql: string | null }>(
      'SELECT type, name, sql FROM sqlite_schema ORDER BY name',
    );
    const tables = schema.all().filter(({ type, name }) => type === 'table' && !name.startsWith('sqlite_'));
    return { schema: schema.all(), rows: tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name}`).all()]) };
  } finally {
    db.close();
  }
}

const earlier = migrations.slice(0, -1).map(({ number }) => number);

test('there are rows to migrate for every earlier schema', () => {
  expect(Object.keys(rowsOfVersion).map(Number)).toEqual(earlier);
});

test.each(earlier)('schema %i comes up with every row, and a copy of it is kept', async (version) => {
  const files = await folderOfVersion(version);
  const old = dump(files.database);
  const store = await openStore({ dataDir: files.dataDir, mode: 'own', kind: 'test' });
  const [question, answer] = store.read((rows) => rows.messages.list(conversation));
  expect(question?.parts).toEqual([
    { type: 'image', image: { id: image, name: 'receipt.png', mime: 'image/png', width: 3, height: 4, bytes: 5 } },
    { type: 'text', text: 'How much?' },
  ]);
  expect(answer).toMatchObject({
    status: 'interrupted',
    parts: [{ type: 'text', text: 'It is 4.50' }],
    model: { id: 'builtin', name: 'Tiny', device: 'cpu' },
    error: { code: 'engine_crashed' },
  });
  expect(answer).toMatchObject({ finish: version < 3 ? null : 'length', regions: [] });
  expect(store.read((rows) => rows.drafts.find(null)).images.map(({ name }) => name)).toEqual(
    version < 2 ? [] : ['draft.png'],
  );
  store.write((rows) => rows.drafts.save({ conversationId: conversation, text: 'x', images: [], videos: [] }));
  store.dispose();
  expect(readdirSync(files.backups)).toEqual([`history-v${version}.db`]);
  expect(dump(join(files.backups, `history-v${version}.db`))).toEqual(old);
});

test('a new history needs no copy', async () => {
  const files = storeFiles(temporaryFolder());
  (await openStore({ dataDir: files.dataDir, mode: 'own', kind: 'test' })).dispose();
  expect(existsSync(files.backups)).toBe(false);
});

test.each(migrations.map(({ number }) => number))(
  'killed in the middle of step %i, the next start ends it',
  async (step) => {
    const files = await folderOfVersion(step - 1);
    const expected = await folderOfVersion(step - 1);
    (await openStore({ dataDir: expected.dataDir, mode: 'own', kind: 'test' })).dispose();

    const child = runChild(new URL('testing/migrate-slowly.ts', import.meta.url), [files.dataDir, '60000']);
    await child.line(new RegExp(`^STEP ${step}$`));
    child.process.kill('SIGKILL');
    await child.ended;
    const db = openForWriting(files.database);
    expect(schemaVersion(db)).toBe(step - 1);
    db.close();

    (await openStore({ dataDir: files.dataDir, mode: 'own', kind: 'test' })).dispose();
    expect(dump(files.database)).toEqual(dump(expected.database));
  },
);

test('a step that fails leaves the schema before it, and the error is told', async () => {
  const files = await folderOfVersion(1);
  const before = dump(files.database);
  const failing = {
    number: 2,
    name: 'failing',
    up(db: Connection) {
      db.exec('CREATE TABLE half (x)');
      throw new Error('no');
    },
  };
  const db = openForWriting(files.database);
  await expect(migrate(db, files, [...migrations.slice(0, 1), failing])).rejects.toThrow('no');
  db.close();
  expect(dump(files.database)).toEqual(before);
});

test('a step that leaves a row without its parent is undone', async () => {
  const files = await folderOfVersion(1);
  const careless = {
    number: 2,
    name: 'careless',
    up: (db: Connection) => void db.exec("PRAGMA defer_foreign_keys = ON; DELETE FROM messages WHERE id = 'q'"),
  };
  const db = openForWriting(files.database);
  db.pragma('foreign_keys = OFF');
  await expect(migrate(db, files, [...migrations.slice(0, 1), careless])).rejects.toThrow(/bad rows/);
  expect(schemaVersion(db)).toBe(1);
  db.close();
});

test('a copy that was not finished by a killed process is made again', async () => {
  const files = await folderOfVersion(1);
  mkdirSync(files.backups);
  writeFileSync(join(files.backups, 'history-v1.db.unfinished'), 'half of a copy');
  (await openStore({ dataDir: files.dataDir, mode: 'own', kind: 'test' })).dispose();
  expect(readdirSync(files.backups)).toEqual(['history-v1.db']);
});

test('steps that skip or repeat a number are refused where they are listed', () => {
  const [first, second] = migrations;
  expect(() => defineMigrations([first!, first!])).toThrow(/Migration 1/);
  expect(() => defineMigrations([second!])).toThrow(/Migration 2/);
});
