/** The promises of a connection, looked at after the statements that would break them. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { type Connection, openCopyForReading, openForReading, openForWriting } from './connection.ts';
import { createPrivateFile } from './private-file.ts';

const full = 2;

function synchronous(db: Connection): unknown {
  return db.pragma('synchronous', { simple: true });
}

function newDatabase(): string {
  const file = join(temporaryFolder(), 'a.db');
  createPrivateFile(file);
  return file;
}

test('synchronous is FULL before and after reading, writing and a checkpoint, on every kind of connection', () => {
  const file = newDatabase();
  const writer = openForWriting(file);
  expect(synchronous(writer)).toBe(full);
  writer.exec('CREATE TABLE t (x)');
  writer.prepare('INSERT INTO t VALUES (1)').run();
  expect(synchronous(writer)).toBe(full);
  writer.transaction(() => writer.prepare('INSERT INTO t VALUES (2)').run()).immediate();
  writer.pragma('wal_checkpoint(TRUNCATE)');
  expect(synchronous(writer)).toBe(full);

  const reader = openForReading(file);
  expect(reader.prepare('SELECT count(*) FROM t').pluck().get()).toBe(2);
  expect(synchronous(reader)).toBe(full);
  reader.close();
  writer.close();

  const again = openForWriting(file);
  again.prepare('INSERT INTO t VALUES (3)').run();
  expect(synchronous(again)).toBe(full);
  again.close();
});

test('a connection without our setting drops to NORMAL in silence: the reason for setting it', () => {
  const file = newDatabase();
  const plain = new Database(file);
  plain.pragma('journal_mode = WAL');
  plain.exec('CREATE TABLE t (x)');
  plain.close();
  const again = new Database(file);
  again.prepare('SELECT count(*) FROM t').get();
  expect(synchronous(again)).toBe(1);
  again.close();
});

test('a writing connection keeps foreign keys, overwrites what it deletes, and uses the write-ahead log', () => {
  const db = openForWriting(newDatabase());
  const value = (pragma: string) => db.pragma(pragma, { simple: true });
  expect(value('journal_mode')).toBe('wal');
  expect(value('foreign_keys')).toBe(1);
  expect(value('secure_delete')).toBe(1);
  expect(value('trusted_schema')).toBe(0);
  expect(value('fullfsync')).toBe(1);
  expect(value('busy_timeout')).toBeGreaterThan(0);
  expect(value('mmap_size')).toBe(0);
  db.close();
});

test('a copy in memory reads what the file holds, and a reader writes nothing', () => {
  const file = newDatabase();
  const writer = openForWriting(file);
  writer.exec('CREATE TABLE t (x); INSERT INTO t VALUES (7)');
  writer.close();
  for (const reader of [openCopyForReading(file), openForReading(file)]) {
    expect(reader.prepare('SELECT x FROM t').pluck().get()).toBe(7);
    expect(() => reader.exec('INSERT INTO t VALUES (8)')).toThrow(/readonly/);
    reader.close();
  }
});
