import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Device, PassedOver } from '../../../contract/answers.ts';
import type { GenerateEvent, GenerateRequest } from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { DeviceReport } from '../../../contract/models.ts';
import type { Engine } from '../engine/engine.ts';
import { sampleStats } from '../testing/scripted-engine.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { DeviceLadder } from './device-ladder.ts';
import { createDeviceRecords } from './device-records.ts';
import { whyNoGpu } from './gpu-nodes.ts';
import { ladderOf } from './ladder-order.ts';
import { withDeviceLadder } from './laddered-engine.ts';
import { machineVersions } from './machine-versions.ts';

const never = new AbortController().signal;
const log = { info: () => {}, warn: () => {} };
const order: Device[] = ['webgpu', 'cuda', 'cpu'];

function report(device: Device, changes: Partial<DeviceReport> = {}): DeviceReport {
  return { device, works: true, detail: 'right', probeMs: 5, timesCpu: 8, ...changes };
}

function openLadder({
  dataDir = temporaryFolder(),
  versions = 'driver 1',
  reports = {} as Partial<Record<Device, Partial<DeviceReport>>>,
  absent = {} as Partial<Record<Device, string>>,
} = {}) {
  const records = createDeviceRecords({ dataDir, versions: async () => versions, log });
  const probe = vi.fn(async (device: Device) => report(device, reports[device]));
  const whyAbsent = (device: Device) => absent[device] ?? null;
  return { dataDir, probe, ladder: new DeviceLadder({ order, records, probe, whyAbsent, log }) };
}

test('each platform has its rungs, the CPU last', () => {
  expect(ladderOf('linux')).toEqual(['webgpu', 'cuda', 'cpu']);
  expect(ladderOf('win32')).toEqual(['webgpu', 'dml', 'cpu']);
  expect(ladderOf('darwin')).toEqual(['webgpu', 'coreml', 'cpu']);
  expect(ladderOf('freebsd')).toEqual(['cpu']);
});

test('the first rung that works is taken, probed once, and remembered from one start to the next', async () => {
  const { ladder, probe, dataDir } = openLadder();
  expect(await Promise.all([ladder.choose('/a'), ladder.choose('/b')])).toEqual([
    { device: 'webgpu', passedOver: [] },
    { device: 'webgpu', passedOver: [] },
  ]);
  expect(probe).toHaveBeenCalledTimes(1);
  const later = openLadder({ dataDir });
  expect((await later.ladder.choose('/a')).device).toBe('webgpu');
  expect(later.probe).not.toHaveBeenCalled();
});

test('with another driver, runtime or app everything is probed anew', async () => {
  const reports = { webgpu: { works: false, detail: 'wrong' }, cuda: { works: false, detail: 'none' } };
  const before = openLadder({ reports });
  expect((await before.ladder.choose('/a')).device).toBe('cpu');
  const after = openLadder({ dataDir: before.dataDir, versions: 'driver 2' });
  expect((await after.ladder.choose('/a')).device).toBe('webgpu');
});

test('a damaged file is as none', async () => {
  const { ladder, dataDir } = openLadder();
  await ladder.choose('/a');
  writeFileSync(join(dataDir, 'devices.json'), readFileSync(join(dataDir, 'devices.json'), 'utf8').slice(0, -9));
  const { ladder: later, probe } = openLadder({ dataDir });
  expect((await later.choose('/a')).device).toBe('webgpu');
  expect(probe).toHaveBeenCalledTimes(1);
});

test('a rung that computes wrongly is skipped without a word to who asks', async () => {
  const { ladder } = openLadder({ reports: { webgpu: { works: false, detail: 'it computed 3' } } });
  expect(await ladder.choose('/a')).toEqual({ device: 'cuda', passedOver: [] });
});

test.each([
  { timesCpu: 0.01, taken: 'cuda' },
  { timesCpu: 1.4, taken: 'cuda' },
  { timesCpu: 1.6, taken: 'webgpu' },
  { timesCpu: null, taken: 'webgpu' },
])('a rung $timesCpu times as fast as the CPU: $taken is taken', async ({ timesCpu, taken }) => {
  const { ladder } = openLadder({ reports: { webgpu: { timesCpu } } });
  expect((await ladder.choose('/a')).device).toBe(taken);
});

test('a check on request says why auto passes over a device that works', async () => {
  const { ladder } = openLadder();
  expect((await ladder.take(report('webgpu', { timesCpu: 0.01 }))).skipped).toContain('0.010 times as fast');
  expect((await ladder.take(report('webgpu'))).skipped).toBeUndefined();
});

test('a device that is not there is not probed', async () => {
  const { ladder, probe } = openLadder({ absent: { webgpu: 'no GPU', cuda: 'no GPU' } });
  expect(await ladder.choose('/a')).toEqual({ device: 'cpu', passedOver: [] });
  expect(probe).not.toHaveBeenCalled();
});

test('Linux without a device node has no GPU', () => {
  const folder = temporaryFolder();
  expect(whyNoGpu('webgpu', 'linux', folder)).toContain('no GPU');
  expect(whyNoGpu('cpu', 'linux', folder)).toBeNull();
  expect(whyNoGpu('webgpu', 'win32', folder)).toBeNull();
  writeFileSync(join(folder, 'nvidia0'), '');
  expect(whyNoGpu('webgpu', 'linux', folder)).toBeNull();
});

test('the versions are the same while nothing changes', async () => {
  expect(await machineVersions('1.0.0')).toBe(await machineVersions('1.0.0'));
  expect(await machineVersions('1.0.0')).not.toBe(await machineVersions('1.0.1'));
  expect(JSON.parse(await machineVersions('1.0.0')).runtime).toMatch(/^\d+\.\d+/);
});

type Script = (device: Device) => (GenerateEvent | Error)[];

/** An engine that does what a script says for each device. */
function openEngine(script: Script, options: Parameters<typeof openLadder>[0] = {}) {
  const opened = openLadder(options);
  const asked: string[] = [];
  const engine: Pick<Engine, 'generate' | 'preload' | 'probeDevices' | 'restart'> = {
    async *generate({ model }) {
      asked.push(model.device);
      for (const event of script(model.device as Device)) {
        if (event instanceof Error) throw event;
        yield event;
      }
    },
    async preload({ device }) {
      asked.push(device);
      for (const event of script(device as Device)) if (event instanceof Error) throw event;
    },
    probeDevices: async (devices) => devices.map((device) => report(device)),
    restart: async () => {},
  };
  return { ...opened, asked, engine: withDeviceLadder(engine as Engine, opened.ladder) };
}

async function answer(engine: Engine, device: GenerateRequest['model']['device'] = 'auto') {
  const request = { model: { dir: '/m', device }, messages: [], sampling: {}, maxTokens: 1, stop: [] };
  const events: GenerateEvent[] = [];
  try {
    for await (const event of engine.generate(request, never)) events.push(event);
  } catch (error) {
    return { events, error };
  }
  return { events, error: undefined };
}

const delta: GenerateEvent = { type: 'delta', text: 'x' };
const done = (device: Device, passedOver?: PassedOver[]): GenerateEvent => ({
  type: 'done',
  text: 'x',
  finish: 'stop',
  device,
  stats: { ...sampleStats, ...(passedOver && { passedOver }) },
});
const crash = new SightlineError('engine_crashed', { reason: 'ended by SIGABRT' });

test('a GPU that dies in mid-answer ends it with a clear error; the next answer comes from the next rung and says so', async () => {
  const { engine, asked, dataDir } = openEngine((device) => (device === 'webgpu' ? [delta, crash] : [done(device)]));
  const first = await answer(engine);
  expect(first.error).toMatchObject({
    code: 'device_failed',
    params: { device: 'webgpu', reason: 'ended by SIGABRT' },
  });
  expect(first.events).toEqual([delta]);
  const passedOver: PassedOver[] = [{ device: 'webgpu', reason: 'it failed in an answer: ended by SIGABRT' }];
  expect((await answer(engine)).events).toEqual([done('cuda', passedOver)]);
  expect(asked).toEqual(['webgpu', 'cuda']);
  // After a new start too.
  expect(await openLadder({ dataDir }).ladder.choose('/m')).toEqual({ device: 'cuda', passedOver });
});

test('one that dies before any text is replaced in the same answer', async () => {
  const { engine, asked } = openEngine((device) => (device === 'webgpu' ? [crash] : [done(device)]));
  const { events, error } = await answer(engine);
  expect(error).toBeUndefined();
  expect(events).toMatchObject([{ device: 'cuda', stats: { passedOver: [{ device: 'webgpu' }] } }]);
  expect(asked).toEqual(['webgpu', 'cuda']);
});

test('a check that it passes takes it back', async () => {
  let broken = true;
  const { engine } = openEngine((device) => (device === 'webgpu' && broken ? [delta, crash] : [done(device)]));
  await answer(engine);
  broken = false;
  await engine.probeDevices(['webgpu']);
  expect((await answer(engine)).events).toEqual([done('webgpu')]);
});

test('a device that was chosen by name is never replaced', async () => {
  const { engine, asked } = openEngine((device) => (device === 'webgpu' ? [crash] : [done(device)]));
  expect((await answer(engine, 'webgpu')).error).toMatchObject({ code: 'device_failed' });
  expect((await answer(engine, 'webgpu')).error).toMatchObject({ code: 'device_failed' });
  expect(asked).toEqual(['webgpu', 'webgpu']);
});

test('a model that a device cannot run goes to the next rung; other models stay', async () => {
  const refusal = new SightlineError('model_out_of_memory', { reason: 'no room' });
  const { engine, ladder } = openEngine((device) => (device === 'webgpu' ? [refusal] : [done(device)]));
  expect((await answer(engine)).events).toMatchObject([
    { device: 'cuda', stats: { passedOver: [{ reason: 'no room' }] } },
  ]);
  expect((await ladder.choose('/other')).device).toBe('webgpu');
});

test('on the CPU a crash is a crash, and a broken model is that', async () => {
  const absent = { webgpu: 'no GPU', cuda: 'no GPU' };
  expect((await answer(openEngine(() => [crash], { absent }).engine)).error).toBe(crash);
  const broken = new SightlineError('model_inconsistent', { file: 'f', reason: 'r' });
  const { engine, asked } = openEngine(() => [broken]);
  expect((await answer(engine)).error).toBe(broken);
  expect(asked).toEqual(['webgpu', 'cuda', 'cpu']);
});

test('an end that was asked for is not held against the device', async () => {
  const { engine: laddered, ladder } = openEngine(() => [delta, crash]);
  const { promise, resolve } = Promise.withResolvers<void>();
  const stuck = withDeviceLadder({ restart: () => promise, generate: () => one() } as unknown as Engine, ladder);
  async function* one(): AsyncGenerator<GenerateEvent> {
    yield delta;
    throw crash;
  }
  const restarting = stuck.restart();
  expect((await answer(stuck)).error).toBe(crash);
  resolve();
  await restarting;
  expect((await ladder.choose('/m')).device).toBe('webgpu');
  expect((await answer(laddered)).error).toMatchObject({ code: 'device_failed' });
});

test('preloading goes down the ladder too', async () => {
  const refusal = new SightlineError('device_unavailable', { device: 'webgpu', reason: 'lacks an operator' });
  const { engine, asked } = openEngine((device) => (device === 'webgpu' ? [refusal] : [done(device)]));
  await engine.preload({ dir: '/m', device: 'auto' }, never);
  expect(asked).toEqual(['webgpu', 'cuda']);
});
