/** A device that takes its process with it, with true processes of the fake engine. */
import { expect, onTestFinished, test } from 'vitest';
import { createSupervisedEngine } from '../engine/supervised-engine.ts';
import { ask, hear, launchFakeEngine, makeModelFolder } from '../engine/testing/fake-engine.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { DeviceLadder } from './device-ladder.ts';
import { createDeviceRecords } from './device-records.ts';
import { withDeviceLadder } from './laddered-engine.ts';

const never = new AbortController().signal;
const log = { info: () => {}, warn: () => {} };

test('a process that aborts in mid-answer is held against the GPU that it ran on; the next answer comes without it', async () => {
  const supervised = createSupervisedEngine({ launch: () => launchFakeEngine(), timings: { backOffMs: [10] } });
  const records = createDeviceRecords({ dataDir: temporaryFolder(), versions: async () => '1', log });
  const ladder = new DeviceLadder({
    order: ['webgpu', 'cpu'],
    records,
    probe: async (device) => ({ device, works: true, detail: 'right', probeMs: 1, timesCpu: 9 }),
    whyAbsent: () => null,
    log,
  });
  const engine = withDeviceLadder(supervised, ladder);
  onTestFinished(() => engine.dispose());
  const dir = await makeModelFolder();

  const first = await hear(engine.generate(ask(dir, 'one two [[crash]]'), never));
  expect(first.error).toMatchObject({ code: 'device_failed', params: { device: 'webgpu' } });
  expect(first.text).not.toBe('');
  const second = await hear(engine.generate(ask(dir, 'one two'), never));
  expect(second.error).toBeUndefined();
  expect(second.events.at(-1)).toMatchObject({ type: 'done', stats: { passedOver: [{ device: 'webgpu' }] } });
});
