/** The promise behind "saved": a process killed at any moment loses no message that it acknowledged. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runChild } from '../testing/child-lines.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openForReading } from './connection.ts';
import { openStore } from './open-store.ts';
import { storeFiles } from './store-files.ts';
import { isWhole } from './testing/sample-rows.ts';

const kills = 200;
/** Folders that are worked on at the same time; each is killed again and again. */
const lanes = 4;
const writer = new URL('testing/write-until-killed.ts', import.meta.url);

test(`${kills} SIGKILLs while writing: nothing acknowledged is lost, nothing is torn`, {
  timeout: 600_000,
}, async () => {
  const counts = await Promise.all(Array.from({ length: lanes }, () => killAgainAndAgain(kills / lanes)));
  const acknowledged = counts.reduce((sum, count) => sum + count, 0);
  expect(acknowledged).toBeGreaterThan(kills);
  console.log(`${kills} kills, ${acknowledged} acknowledged writes, 0 lost`);
});

async function killAgainAndAgain(times: number): Promise<number> {
  const dataDir = temporaryFolder();
  let acknowledged = 0;
  for (let kill = 0; kill < times; kill++) {
    const child = runChild(writer, [dataDir]);
    await child.line(/^ACK/);
    await delay(Math.random() * 40);
    child.process.kill('SIGKILL');
    expect((await child.ended).signal).toBe('SIGKILL');
    acknowledged += await checkAcknowledged(dataDir, child.lines);
  }
  checkWhole(dataDir);
  return acknowledged;
}

async function checkAcknowledged(dataDir: string, lines: readonly string[]): Promise<number> {
  const acks = lines.filter((line) => /^ACK \S+ \d+$/.test(line)).map((line) => line.split(' '));
  const store = await openStore({ dataDir, mode: 'own', kind: 'test' });
  try {
    for (const [, id = '', repeats] of acks) {
      const [part] = store.read((rows) => rows.messages.find(id))?.parts ?? [];
      const text = part?.type === 'text' ? part.text : '';
      expect(text.length).toBeGreaterThanOrEqual(Number(repeats) * 64);
      expect(isWhole(id, text)).toBe(true);
    }
  } finally {
    store.dispose();
  }
  return acks.length;
}

function checkWhole(dataDir: string): void {
  const db = openForReading(storeFiles(dataDir).database);
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const rows = db.prepare<[], { id: string; text: string }>('SELECT message_id AS id, text FROM parts').all();
    expect(rows.filter(({ id, text }) => !isWhole(id, text))).toEqual([]);
    const questions = db.prepare<[], number>("SELECT count(*) FROM messages WHERE role = 'user'").pluck().get();
    expect(rows).toHaveLength(2 * Number(questions));
  } finally {
    db.close();
  }
}
