/** A measurement over the fake engine: its steps and its turns, how it is stopped, and what it leaves behind. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { type BenchProgress, type BenchResult, benchResult, benchSteps } from '../../../contract/bench.ts';
import { reportError } from '../../../contract/errors.ts';
import type { Core } from '../create-core.ts';
import { isAlive, launchFakeEngine } from '../engine/testing/fake-engine.ts';
import type { EngineChild } from '../ports.ts';
import { openCore, type TestCoreOptions } from '../testing/open-core.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

let picturesDir: string;

beforeEach(() => {
  picturesDir = temporaryFolder();
  vi.stubEnv('TMPDIR', picturesDir);
  return () => vi.unstubAllEnvs();
});

/** A core whose engine processes are known. */
async function openMeasured({ env = {}, ...options }: TestCoreOptions & { env?: NodeJS.ProcessEnv } = {}) {
  const engines: EngineChild[] = [];
  const launchEngine = () => {
    const engine = launchFakeEngine({ ...process.env, ...env });
    engines.push(engine);
    return engine;
  };
  return { engines, ...(await openCore({ ...options, ports: { launchEngine } })) };
}

const leftPictures = () => readdirSync(picturesDir).filter((name) => name.startsWith('sightline-bench'));

interface Measured {
  readonly progress: BenchProgress[];
  readonly result: BenchResult | undefined;
  readonly code: string | undefined;
}

async function measure(core: Core, rounds: number, onProgress = (_: BenchProgress) => {}, signal?: AbortSignal) {
  const measured: { -readonly [K in keyof Measured]: Measured[K] } = {
    progress: [],
    result: undefined,
    code: undefined,
  };
  try {
    for await (const event of await core.client.bench.run({ rounds }, signal ? { signal } : {})) {
      if (event.type === 'done') measured.result = event.result;
      else {
        measured.progress.push(event.progress);
        onProgress(event.progress);
      }
    }
  } catch (thrown) {
    measured.code = reportError(thrown).code;
  }
  return measured;
}

test('goes through its steps in order, and keeps the result and nothing else', async () => {
  const { core, dataDir, engines } = await openMeasured();
  expect(await core.client.bench.last()).toBeNull();
  const before = readdirSync(dataDir).sort();
  const { progress, result } = await measure(core, 2);

  expect(benchResult.parse(result)).toEqual(result);
  expect(result).toMatchObject({ rounds: 2, model: { id: 'builtin' }, device: 'cpu', loadMs: { samples: 2 } });
  expect(result?.picture).toEqual({ width: 1280, height: 720, tokens: 64 });
  const steps = progress.map(({ step }) => step);
  expect([...new Set(steps)]).toEqual(benchSteps.filter((step) => step !== 'long-conversation'));
  const fractions = progress.map(({ fraction }) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(progress.filter(({ answer }) => answer?.stage === 'encoding-image')).toHaveLength(4);

  expect(await core.client.bench.last()).toEqual(result);
  expect(readdirSync(dataDir).sort()).toEqual([...before, 'bench.json'].sort());
  expect((await core.client.conversations.list({})).total).toBe(0);
  expect(leftPictures()).toEqual([]);
  // One process for each loading, all of them gone; the app's own engine was never needed.
  expect(engines).toHaveLength(2);
  expect(engines.filter(({ pid }) => isAlive(pid!))).toEqual([]);
});

test('a process without the history keeps nothing at all', async () => {
  const { core, dataDir } = await openMeasured({ store: 'none' });
  expect((await measure(core, 1)).result).toBeDefined();
  expect(existsSync(join(dataDir, 'bench.json'))).toBe(false);
  expect(await core.client.bench.last()).toBeNull();
});

test('waits for a running answer, and lets one in between its questions', async () => {
  const { core } = await openMeasured();
  const ask = (text: string) =>
    core.client.messages
      .send({ conversationId: null, parts: [{ type: 'text', text }] })
      .then(({ answer }) => answer.id);
  const ended: string[] = [];
  void (async () => {
    for await (const event of core.events.watch()) {
      if (event.type !== 'message.changed' || event.message.role === 'user') continue;
      if (event.message.status === 'complete') ended.push(event.message.id);
    }
  })();
  const slow = await ask('one two three [[slow]]');
  let between: Promise<string> | undefined;
  const { progress, result } = await measure(core, 1, ({ step }) => {
    if (step === 'first-question') between ??= ask('In between');
  });
  expect(progress[1]).toMatchObject({ step: 'load', round: 1, answer: { stage: 'waiting' } });
  expect(result).toBeDefined();
  // Both were answered before the measurement ended.
  expect(ended).toEqual([slow, await between]);
});

test('is stopped at once, with its process, its pictures and without a result; then another can run', async () => {
  const { core, engines } = await openMeasured();
  const stop = new AbortController();
  const stopped = await measure(core, 2, ({ step }) => step === 'follow-up' && stop.abort(), stop.signal);
  expect(stopped.result).toBeUndefined();
  await expect.poll(() => engines.filter(({ pid }) => isAlive(pid!)), { timeout: 10_000 }).toEqual([]);
  await expect.poll(leftPictures, { timeout: 10_000 }).toEqual([]);
  expect(await core.client.bench.last()).toBeNull();
  await expect.poll(async () => (await measure(core, 1)).code, { timeout: 30_000 }).toBeUndefined();
});

test('two at once would measure each other', async () => {
  const { core } = await openMeasured();
  let second: Promise<Measured> | undefined;
  const first = await measure(core, 1, () => (second ??= measure(core, 1)));
  expect((await second)?.code).toBe('bench_running');
  expect(first.result).toBeDefined();
  expect((await measure(core, 1)).result).toBeDefined();
});

test('an engine that dies is told by its code, and the last result stays', async () => {
  const { core, dataDir } = await openMeasured({ env: { SIGHTLINE_FAKE_FAULT: '[[crash]]' } });
  expect(await measure(core, 1)).toMatchObject({ code: 'engine_crashed', result: undefined });
  expect(existsSync(join(dataDir, 'bench.json'))).toBe(false);
});

test('a core that is closed ends its measurement', async () => {
  const { core, engines } = await openMeasured();
  let closing: Promise<void> | undefined;
  const { result } = await measure(core, 2, ({ step }) => {
    if (step === 'first-question') closing ??= core.dispose();
  });
  await closing;
  expect(result).toBeUndefined();
  expect(engines.filter(({ pid }) => isAlive(pid!))).toEqual([]);
});

test('a page names models by their ids; the command line may name a folder', async () => {
  const { core } = await openMeasured({ kind: 'web' });
  await expect(core.client.bench.run({ model: '/etc' })).rejects.toMatchObject({ code: 'request_invalid' });
});

test('a kept result that cannot be read is none', async () => {
  const { core, dataDir } = await openMeasured();
  writeFileSync(join(dataDir, 'bench.json'), '{"measuredAt": "yesterday"}');
  expect(await core.client.bench.last()).toBeNull();
});
