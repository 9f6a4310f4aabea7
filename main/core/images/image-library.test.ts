/** Pictures: taken in whole or not at all, given out as they are, and nothing left lying about. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imageLimits } from '../../../contract/images.ts';
import { openStore } from '../store/open-store.ts';
import { openHistory } from '../testing/open-history.ts';
import { createScriptedEngine } from '../testing/scripted-engine.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createImageLibrary } from './image-library.ts';

const picture = (name: string) => new Blob([`image ${name}`]);

test('a picture is stored once for the same pixels, under each name that it came with', async () => {
  const { images, store } = await openHistory();
  const first = await images.add(picture('one'), 'a.png');
  const second = await images.add(picture('one'), 'b.png');
  expect(first).toEqual({ id: first.id, name: 'a.png', mime: 'image/png', width: 3, height: 4, bytes: 9 });
  expect(second).toEqual({ ...first, name: 'b.png' });
  expect(readdirSync(store.files.images).sort()).toEqual([`${first.id}.png`, `${first.id}.thumb.webp`]);
});

test('it is read in full and as a thumbnail, each with its type', async () => {
  const { images } = await openHistory();
  const { id } = await images.add(picture('one'), 'a.png');
  const full = await images.read(id, 'full');
  const thumbnail = await images.read(id, 'thumbnail');
  expect([full.type, await full.text()]).toEqual(['image/png', 'image one']);
  expect([thumbnail.type, await thumbnail.text()]).toEqual(['image/webp', 'small image one']);
});

test('what is not there is told: a picture, or only its file', async () => {
  const { images, store } = await openHistory();
  await expect(images.read('f'.repeat(64), 'full')).rejects.toMatchObject({ code: 'image_not_found' });
  const { id } = await images.add(picture('one'), 'a.png');
  rmSync(join(store.files.images, `${id}.png`));
  await expect(images.read(id, 'full')).rejects.toMatchObject({ code: 'image_file_missing' });
});

test('a bad picture leaves nothing behind, on the disk and in the history', async () => {
  const { images, store } = await openHistory();
  await expect(images.add(new Blob(['no picture']), 'a.txt')).rejects.toMatchObject({ code: 'image_unreadable' });
  expect(readdirSync(store.files.images)).toEqual([]);
});

test('a too large file is refused before it is written anywhere', async () => {
  const { images, engine, store } = await openHistory();
  const huge = new Blob([new Uint8Array(imageLimits.fileBytes + 1)]);
  await expect(images.add(huge, 'huge.png')).rejects.toMatchObject({
    code: 'image_file_too_large',
    params: { file: 'huge.png', sizeMb: 64, limitMb: 64 },
  });
  expect(engine.requests).toEqual([]);
  expect(readdirSync(store.files.images)).toEqual([]);
});

test('what a killed process left on its way in is removed at the next start, stored pictures are not', async () => {
  const dataDir = temporaryFolder();
  const first = await openHistory({ dataDir });
  const { id } = await first.images.add(picture('one'), 'a.png');
  await first.dispose();
  const leftover = join(first.store.files.images, 'incoming-killed');
  mkdirSync(leftover);
  writeFileSync(join(leftover, 'source'), 'secret');
  const second = await openHistory({ dataDir });
  expect(existsSync(leftover)).toBe(false);
  expect(await (await second.images.read(id, 'full')).text()).toBe('image one');
});

test('a reader gives pictures out and takes none in', async () => {
  const dataDir = temporaryFolder();
  const owner = await openHistory({ dataDir });
  const { id } = await owner.images.add(picture('one'), 'a.png');
  const store = await openStore({ dataDir, mode: 'read', kind: 'cli' });
  const images = createImageLibrary(store, createScriptedEngine());
  expect(await (await images.read(id, 'full')).text()).toBe('image one');
  await expect(images.add(picture('two'), 'b.png')).rejects.toMatchObject({ code: 'store_not_open' });
  store.dispose();
});
