/** A disk that is full or can't be written to: told as it is, with nothing lost and everything readable. */
import { expect, test } from 'vitest';
import { runChild } from '../testing/child-lines.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import { folderState } from './testing/folder-state.ts';
import { canMount, readOnlyMount, smallDisk } from './testing/mount-namespace.ts';
import { insertExchange } from './testing/sample-rows.ts';

const openOnce = new URL('testing/open-once.ts', import.meta.url);
const fillDisk = new URL('testing/fill-disk.ts', import.meta.url);

async function outcome(script: URL, args: readonly string[], wrapper: readonly string[]): Promise<readonly string[]> {
  const child = runChild(script, args, wrapper);
  await child.ended;
  return child.lines;
}

test.skipIf(!canMount)('a folder on a read-only disk is refused to an owner and read by a reader', async () => {
  const dataDir = temporaryFolder();
  const store = await openStore({ dataDir, mode: 'own', kind: 'test' });
  store.write((rows) => insertExchange(rows, 'one'));
  store.dispose();
  const before = folderState(dataDir);
  const [refusal] = await outcome(openOnce, [dataDir, 'own'], readOnlyMount(dataDir));
  expect(refusal).toMatch(/^ERROR store_read_only .*EROFS/);
  expect(await outcome(openOnce, [dataDir, 'read'], readOnlyMount(dataDir))).toEqual(['OPEN 1']);
  expect(folderState(dataDir)).toEqual(before);
});

test.skipIf(!canMount)('a folder that cannot be made is told', async () => {
  const parent = temporaryFolder();
  const [refusal] = await outcome(openOnce, [`${parent}/data`, 'own'], readOnlyMount(parent));
  expect(refusal).toMatch(/^ERROR store_read_only /);
});

test.skipIf(!canMount)('a full disk refuses new rows, loses none, and is written on when there is space', async () => {
  const dataDir = temporaryFolder();
  expect(await outcome(fillDisk, [dataDir], smallDisk(dataDir, 16_000_000))).toEqual([
    'FULL store_disk_full true true',
    'STILL store_disk_full true',
    'FREED none true',
    'SOUND ok',
  ]);
});

test.skipIf(!canMount)('a disk that is full before the first row is told', async () => {
  const dataDir = temporaryFolder();
  const [refusal] = await outcome(openOnce, [dataDir, 'own'], smallDisk(dataDir, 8192));
  expect(refusal).toMatch(/^ERROR store_disk_full /);
});
