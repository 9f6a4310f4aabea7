import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type FeaturePlace, findFeatureFile, keepFeatureFile } from './feature-files.ts';

const limits = { bytes: 10_000, freeBytes: 0 };
const features = (values: number) => ({ rows: 1, hidden: values, data: new Float32Array(values).fill(1 / 3) });

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sightline-features-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
});

/** A picture that is there. */
function placeOf(image: string): FeaturePlace {
  const source = join(home, `${image}.png`);
  writeFileSync(source, image);
  return { folder: join(home, 'features'), image, source };
}

const fileOf = ({ folder, image }: FeaturePlace, key: string) => join(folder, image, `${key}.features`);

test('keeps features for the user alone, and finds them again', async () => {
  const place = placeOf('a');
  await keepFeatureFile(place, 'k', features(10), limits);
  expect(await findFeatureFile(place, 'k')).toEqual(features(10));
  expect(await findFeatureFile(place, 'other')).toBeUndefined();
  expect(await findFeatureFile(placeOf('b'), 'k')).toBeUndefined();
  if (process.platform === 'win32') return;
  expect(statSync(fileOf(place, 'k')).mode & 0o777).toBe(0o600);
  expect(statSync(join(place.folder, 'a')).mode & 0o777).toBe(0o700);
});

test('a damaged file is ignored and removed', async () => {
  const place = placeOf('a');
  await keepFeatureFile(place, 'k', features(10), limits);
  writeFileSync(fileOf(place, 'k'), 'SLFT and then something else');
  expect(await findFeatureFile(place, 'k')).toBeUndefined();
  expect(existsSync(fileOf(place, 'k'))).toBe(false);
});

test('the ones used longest ago go when all together are too large', async () => {
  const places = ['a', 'b', 'c'].map(placeOf);
  const long = new Date(Date.now() - 60_000);
  for (const place of places.slice(0, 2)) {
    await keepFeatureFile(place, 'k', features(800), limits);
    utimesSync(fileOf(place, 'k'), long, long);
  }
  await findFeatureFile(places[0]!, 'k');
  await keepFeatureFile(places[2]!, 'k', features(800), limits);
  expect(places.map((place) => existsSync(fileOf(place, 'k')))).toEqual([true, false, true]);
});

test('what alone is larger than the limit, or would leave the disk too little, is not written', async () => {
  const place = placeOf('a');
  await keepFeatureFile(place, 'k', features(5_000), limits);
  await keepFeatureFile(place, 'k', features(10), { ...limits, freeBytes: Number.MAX_SAFE_INTEGER });
  expect(existsSync(place.folder)).toBe(false);
});

test('features of a picture that is gone are not written', async () => {
  const place = placeOf('a');
  rmSync(place.source);
  await keepFeatureFile(place, 'k', features(10), limits);
  expect(existsSync(place.folder)).toBe(false);
});

test('a picture that is deleted while its features are written leaves none, whenever that is', async () => {
  const many = features(200_000);
  for (let turn = 0; turn < 30; turn++) {
    const place = placeOf(`p${turn}`);
    const writing = keepFeatureFile(place, 'k', many, { ...limits, bytes: 1e9 });
    for (let wait = 0; wait < turn; wait++) await new Promise((resolve) => setImmediate(resolve));
    // As a purge does it: first the picture, then its features.
    rmSync(place.source);
    rmSync(join(place.folder, place.image), { recursive: true, force: true });
    await writing;
    expect(existsSync(join(place.folder, place.image))).toBe(false);
  }
});

test.skipIf(process.getuid?.() === 0)('a folder that nothing can be written to is no error', async () => {
  const place = placeOf('a');
  mkdirSync(place.folder);
  chmodSync(place.folder, 0o500);
  await keepFeatureFile(place, 'k', features(10), limits);
  expect(readdirSync(place.folder)).toEqual([]);
});
