/** One owner a folder: across processes, within one, and after an owner that was killed. */
import { expect, test } from 'vitest';
import { runChild } from '../testing/child-lines.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import { insertExchange } from './testing/sample-rows.ts';

const openOnce = new URL('testing/open-once.ts', import.meta.url);
const own = (dataDir: string) => openStore({ dataDir, mode: 'own', kind: 'web' });

test('20 races of two: one owner each time, the other is told so', { timeout: 180_000 }, async () => {
  await Promise.all(Array.from({ length: 4 }, () => race(temporaryFolder(), 5)));
});

async function race(dataDir: string, times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    // The winner holds the folder for longer than the loser needs for its answer; both are then killed.
    const children = [0, 1].map(() => runChild(openOnce, [dataDir, 'own', '60000']));
    const answers = await Promise.all(children.map((child) => child.line(/^(OPEN|ERROR)/)));
    expect(answers.filter((line) => line.startsWith('OPEN'))).toHaveLength(1);
    expect(answers.filter((line) => line.startsWith('ERROR store_in_use'))).toHaveLength(1);
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
  }
  const store = await own(dataDir);
  expect(store.read((rows) => rows.conversations.count([]))).toBe(0);
  store.dispose();
}

test('a second owner is told the first one, a reader reads beside it, and closing lets the next one in', async () => {
  const dataDir = temporaryFolder();
  const first = await own(dataDir);
  first.write((rows) => insertExchange(rows, 'one'));
  await expect(own(dataDir)).rejects.toMatchObject({
    code: 'store_in_use',
    message: expect.stringMatching(new RegExp(`\\(web, process ${process.pid}, since 20`)),
  });
  const other = runChild(openOnce, [dataDir, 'own']);
  expect(await other.line(/./)).toMatch(/^ERROR store_in_use/);
  const reader = runChild(openOnce, [dataDir, 'read']);
  expect(await reader.line(/./)).toBe('OPEN 1');
  // Neither refusal has taken the lock from the owner.
  await expect(own(dataDir)).rejects.toMatchObject({ code: 'store_in_use' });
  first.dispose();
  first.dispose();
  const second = await own(dataDir);
  second.dispose();
});

test('an owner that was killed holds nothing', async () => {
  const dataDir = temporaryFolder();
  const child = runChild(openOnce, [dataDir, 'own', '60000']);
  await child.line(/^OPEN/);
  await expect(own(dataDir)).rejects.toMatchObject({ code: 'store_in_use' });
  child.process.kill('SIGKILL');
  await child.ended;
  const store = await own(dataDir);
  store.dispose();
});

test('a reader cannot write', async () => {
  const dataDir = temporaryFolder();
  (await own(dataDir)).dispose();
  const reader = await openStore({ dataDir, mode: 'read', kind: 'cli' });
  expect(() => reader.write((rows) => insertExchange(rows, 'x'))).toThrow(/reading only/);
  reader.dispose();
});
