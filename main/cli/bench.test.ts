/** `sightline bench` as a child process with the fake engine: its words, its lines for scripts, and how it is stopped. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchProgress, benchResult } from '../../contract/bench.ts';
import { describeBenchProgress, describeBenchResult } from './bench-words.ts';
import { createCli, readJsonLines } from './testing/run-cli.ts';

test('--json: progress, then the result, and no trace of it', async () => {
  const pictures = mkdtempSync(join(tmpdir(), 'sightline-cli-bench-'));
  const home = join(pictures, 'home');
  const cli = createCli({ TMPDIR: pictures, SIGHTLINE_HOME: home });
  const { status, stdout, stderr } = await cli.run('bench', '--json', '--rounds', '1', '--device', 'cpu');
  const lines = readJsonLines(stdout);
  const { type, ...result } = lines.pop() ?? {};
  expect(type).toBe('done');
  expect(benchResult.parse(result)).toMatchObject({ rounds: 1, model: { id: 'builtin' }, device: 'cpu', threads: 2 });
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(benchProgress.safeParse(line.progress).error).toBeUndefined();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(pictures).filter((name) => name.startsWith('sightline-bench'))).toEqual([]);
  for (const kept of ['history.db', 'images', 'bench.json']) expect(existsSync(join(home, kept))).toBe(false);
});

test('Ctrl-C ends it in order: no half result, its own exit code', async () => {
  const pictures = mkdtempSync(join(tmpdir(), 'sightline-cli-bench-'));
  const { child, result } = createCli({ TMPDIR: pictures }).start('bench', '--json', '--rounds', '20');
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  // A terminal sends it to the whole group, the engine included.
  process.kill(-(child.pid as number), 'SIGINT');
  const { status, stdout, stderr } = await result;
  expect(status).toBe(130);
  expect(stderr).toBe('');
  expect(readJsonLines(stdout).every(({ type }) => type === 'progress')).toBe(true);
  expect(readdirSync(pictures).filter((name) => name.startsWith('sightline-bench'))).toEqual([]);
});

test('what cannot be is told by its code, and a number of rounds that is none is wrong usage', async () => {
  const cli = createCli();
  const unknown = await cli.run('bench', '--model', 'nobody');
  expect(unknown.stderr).toMatch(/^sightline: model_not_found: /);
  expect(unknown.status).toBe(1);
  expect((await cli.run('bench', '--rounds', '0')).status).toBe(2);
  expect((await cli.run('bench', '--rounds', 'many')).status).toBe(2);
});

const spread = (median: number) => ({ median, min: median / 2, max: median * 2, samples: 3 });
const result = benchResult.parse({
  measuredAt: 0,
  version: '1.0.0',
  model: { id: 'mine', name: 'Mine', placeholder: false, bytes: 512_000_000 },
  device: 'cpu',
  machine: { processor: 'A processor', logicalCores: 8, memoryBytes: 16 * 2 ** 30 },
  threads: 4,
  decoder: { path: 'general', reason: 'graph-unknown' },
  rounds: 3,
  picture: { width: 1280, height: 720, tokens: 1_088 },
  loadMs: spread(800),
  firstQuestion: { promptTokens: 1_171, firstTokenMs: spread(1_400), lookingMs: spread(900) },
  followUp: { promptTokens: 1_250, reusedTokens: 1_236, firstTokenMs: spread(40) },
  prefillTps: spread(612),
  writing: { contextTokens: 1_203, outputTokens: 192, tps: spread(38) },
  longWriting: { contextTokens: 2_071, outputTokens: 144, tps: spread(31.4) },
  wordsPerToken: 0.73,
  memory: { residentBytes: 410e6, peakBytes: 640e6, conversationBytes: 94e6, pictureBytes: 7.5e6 },
});

test('the result in plain words, and what it is of', () => {
  const text = describeBenchResult(result).join('\n');
  expect(text).toContain('First word of an answer after 1.4 s, 0.90 s of it looking at the picture.');
  expect(text).toContain('A follow-up about the same picture: 40 ms.');
  expect(text).toContain('Then 38 tokens (about 28 words) a second; 31 in a long conversation.');
  expect(text).toContain('Memory: 410 MB, 640 MB at the most.');
  expect(text).toMatch(/decoder +the general way, .*: this model's graph joins its cache/);
  expect(text).toMatch(/device +cpu, 4 threads/);
  expect(text).toMatch(/first token, follow-up +40 ms \(20 ms to 80 ms\); 1236 of 1250 tokens were remembered/);
});

test('a pace that was not seen is not told', () => {
  const silent = { ...result, longWriting: null, writing: { contextTokens: 5, outputTokens: 2, tps: null } };
  const text = describeBenchResult(silent).join('\n');
  expect(text).toContain('too short to tell its pace');
  expect(text).not.toMatch(/words|a second;|decode, long/);
});

test('progress says the step, and what the engine is at within it', () => {
  const base = { step: 'first-question', round: 2, rounds: 3, fraction: 5 / 13 } as const;
  expect(describeBenchProgress({ ...base, answer: null })).toBe('38 %  Asking about a new picture, 2 of 3');
  expect(describeBenchProgress({ ...base, answer: { stage: 'waiting' } })).toBe(
    '38 %  Asking about a new picture, 2 of 3: Waiting for another answer',
  );
});
