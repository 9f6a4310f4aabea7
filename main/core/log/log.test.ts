/** The log: JSON lines, rotated, without a word of the user's. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SightlineError } from '../../../contract/errors.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createLog } from './log.ts';

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a line is an object with time, level and event, in a file for this user alone', () => {
  const dir = join(temporaryFolder(), 'logs');
  const log = createLog({ dir });
  log.info('answer.ended', { ms: 12, status: 'complete' });
  log.warn('two\nlines');
  const file = join(dir, 'sightline.log');
  expect(lines(file)).toEqual([
    { time: expect.stringMatching(/^\d{4}-.*Z$/), level: 'info', event: 'answer.ended', ms: 12, status: 'complete' },
    { time: expect.any(String), level: 'warn', event: 'two\nlines' },
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a bug is logged by its kind and place, with its causes, and without its messages', () => {
  const dir = temporaryFolder();
  const cause = new SightlineError('model_not_found', { model: 'canary one', known: 'canary two' });
  createLog({ dir }).bug('call.failed', new TypeError('canary three\ncanary four', { cause }), { call: 'x.y' });
  createLog({ dir }).bug('call.failed', 'canary five');
  const text = readFileSync(join(dir, 'sightline.log'), 'utf8');
  expect(text).not.toContain('canary');
  expect(lines(join(dir, 'sightline.log'))).toEqual([
    expect.objectContaining({
      level: 'bug',
      call: 'x.y',
      thrown: expect.stringMatching(
        /^TypeError\n {4}at .*log\.test\.ts[\s\S]*caused by SightlineError model_not_found\n {4}at /,
      ),
    }),
    expect.objectContaining({ thrown: 'string' }),
  ]);
});

test('a full file is rotated, and only so many are kept', () => {
  const dir = temporaryFolder();
  const log = createLog({ dir, maxBytes: 500, keep: 2 });
  for (let count = 0; count < 40; count++) log.info('line', { count });
  expect(readdirSync(dir).sort()).toEqual(['sightline.log', 'sightline.log.1', 'sightline.log.2']);
  for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(500);
  const counts = ['.2', '.1', ''].flatMap((age) => lines(join(dir, `sightline.log${age}`)).map(({ count }) => count));
  expect(counts).toEqual(Array.from({ length: counts.length }, (_, index) => 40 - counts.length + index));
});

test('a log that cannot be written fails nobody', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => createLog({ dir: file }).info('x')).not.toThrow();
});
