import { afterEach, beforeEach, expect, test } from 'vitest';
import { device } from '../../../contract/answers.ts';
import { engineProtocolVersion } from '../../../contract/engine-protocol.ts';
import type { EngineState } from '../../../contract/models.ts';
import type { EngineChild } from '../ports.ts';
import type { Engine } from './engine.ts';
import type { EngineTimings } from './engine-timings.ts';
import { forkEngine } from './fork-engine.ts';
import { createSupervisedEngine } from './supervised-engine.ts';
import { ask, hear, isAlive, launchFakeEngine, makeModelFolder, untilState } from './testing/fake-engine.ts';

const quick: Partial<EngineTimings> = { backOffMs: [50, 100, 200, 400], watchEveryMs: 200 };
const never = new AbortController().signal;

let dir: string;
let engine: Engine;
let children: EngineChild[];

beforeEach(async () => {
  dir = await makeModelFolder();
  children = [];
});

afterEach(async () => {
  await engine.dispose();
  for (const { pid } of children) if (pid !== undefined) expect(isAlive(pid)).toBe(false);
});

function start({
  timings = {},
  launch = () => launchFakeEngine(),
}: {
  timings?: Partial<EngineTimings>;
  launch?: () => EngineChild;
} = {}) {
  engine = createSupervisedEngine({
    launch: () => {
      const child = launch();
      children.push(child);
      return child;
    },
    modelIdOf: (folder) => (folder === dir ? 'builtin' : null),
    timings: { ...quick, ...timings },
  });
  return engine;
}

test('starts the process with the first call and streams an answer over the true protocol', async () => {
  start();
  expect(engine.state()).toEqual({ state: 'stopped' });
  expect(children).toEqual([]);

  const { events, text } = await hear(engine.generate(ask(dir, '안녕하세요 👋🏽'), never));

  expect(events[0]).toEqual({ type: 'progress', progress: { stage: 'starting-engine' } });
  expect(text).toContain('“안녕하세요 👋🏽”');
  expect(events.at(-1)).toMatchObject({ type: 'done', text, finish: 'stop', device: 'cpu' });
  expect(engine.state()).toEqual({
    state: 'running',
    pid: children[0]!.pid,
    loadedModelId: 'builtin',
    device: 'cpu',
  });
});

test('answers one question after the other, the second told that it waits', async () => {
  start();
  const first = hear(engine.generate(ask(dir, 'first'), never));
  const second = hear(engine.generate(ask(dir, 'second'), never));

  expect((await first).text).toContain('first');
  const { text, events } = await second;
  expect(text).toContain('second');
  expect(events).toContainEqual({ type: 'progress', progress: { stage: 'waiting' } });
});

test('carries a coded error with its params', async () => {
  start();
  const missing = `${dir}/nowhere`;
  await expect(engine.describeModel(missing)).rejects.toMatchObject({
    name: 'SightlineError',
    code: 'model_file_missing',
    params: { dir: missing, file: 'config.json' },
  });
  const { error, events } = await hear(engine.generate(ask(dir, 'x [[error:prompt_too_long]]'), never));
  expect(error).toMatchObject({ name: 'SightlineError', code: 'prompt_too_long' });
  expect(events.length).toBeGreaterThan(0);
});

test('answers even a request that does not fit the contract, and a bug of the engine', async () => {
  start();
  const misfit = hear(engine.generate({ ...ask(dir, 'x'), maxTokens: -1 }, never));
  expect((await misfit).error).toMatchObject({ code: 'request_invalid' });
  const bug = hear(engine.generate(ask(dir, 'x [[error:no_such_code]]'), never));
  expect((await bug).error).toMatchObject({ code: 'internal' });
});

test('keeps the text of an answer in which the process was killed, says so, and answers again after the back-off', async () => {
  start();
  const states: EngineState[] = [];
  engine.onStateChange((state) => states.push(state));

  const { text, error } = await hear(engine.generate(ask(dir, 'now [[crash]]'), never));
  expect(text.split(' ').length).toBeGreaterThanOrEqual(5);
  expect(error).toMatchObject({ code: 'engine_crashed', params: { reason: expect.stringContaining('SIGKILL') } });

  const again = await hear(engine.generate(ask(dir, 'again'), never));
  expect(again.text).toContain('again');
  expect(states.map(({ state }) => state)).toEqual([
    'starting',
    'running',
    'restarting',
    'starting',
    'running',
    'running',
  ]);
  expect(children).toHaveLength(2);
});

test('takes an exit in good order for an exit: the call fails, nothing is restarted until needed', async () => {
  start();
  const { error } = await hear(engine.generate(ask(dir, 'now [[exit]]'), never));
  expect(error).toMatchObject({ code: 'engine_crashed', params: { reason: 'exit code 0' } });
  expect(engine.state()).toEqual({ state: 'stopped' });
  expect((await hear(engine.generate(ask(dir, 'again'), never))).error).toBeUndefined();
});

test('ends a process that is frozen', async () => {
  start({ timings: { silentMs: 2_500 } });
  const { text, error } = await hear(engine.generate(ask(dir, 'now [[freeze]]'), never));
  expect(text).not.toBe('');
  expect(error).toMatchObject({ code: 'engine_hung', params: { seconds: expect.any(Number) } });
  expect((await hear(engine.generate(ask(dir, 'again'), never))).error).toBeUndefined();
});

test('ends a process in a deadlock although its heart still beats', async () => {
  start({ timings: { stuckMs: 2_500 } });
  const { error } = await hear(engine.generate(ask(dir, 'now [[hang]]'), never));
  expect(error).toMatchObject({ code: 'engine_hung' });
});

test('leaves a process alone that is blocked by work for longer than a deadlock may last', async () => {
  start({ timings: { stuckMs: 2_000 } });
  const { error, events } = await hear(engine.generate(ask(dir, 'now [[busy:4000]]'), never));
  expect(error).toBeUndefined();
  expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'stop' });
});

test('ends a process that is blocked by work for longer than any run may last', async () => {
  start({ timings: { stuckMs: 1_500, blockedMs: 2_500 } });
  const { error } = await hear(engine.generate(ask(dir, 'now [[busy:60000]]'), never));
  expect(error).toMatchObject({ code: 'engine_hung' });
});

test('stops restarting after five crashes, until it is told to', async () => {
  start();
  await engine.describeModel(dir);
  for (let crash = 1; crash <= 4; crash++) {
    process.kill(children.at(-1)!.pid!, 'SIGKILL');
    await untilState(engine, 'restarting');
    await untilState(engine, 'running');
  }
  process.kill(children.at(-1)!.pid!, 'SIGKILL');
  const { error } = await untilState(engine, 'failed');

  expect(error).toMatchObject({ code: 'engine_crash_loop', params: { crashes: 5 } });
  await expect(engine.describeModel(dir)).rejects.toMatchObject({ code: 'engine_crash_loop' });
  expect(children).toHaveLength(5);

  await engine.restart();
  expect(engine.state().state).toBe('running');
  expect((await hear(engine.generate(ask(dir, 'again'), never))).text).toContain('again');
});

test('says why a process could not be started, with its last words', async () => {
  start({ launch: () => launchFakeEngine({ SIGHTLINE_FAKE_START: 'crash' }) });
  await expect(engine.describeModel(dir)).rejects.toMatchObject({
    code: 'engine_start_failed',
    params: { reason: expect.stringMatching(/^exit code 1: .*libonnxruntime\.so\.1: cannot open/) },
  });
  expect(engine.state()).toMatchObject({ state: 'failed', error: { code: 'engine_start_failed' } });
});

test('gives up on a process that does not answer the handshake', async () => {
  start({ launch: () => launchFakeEngine({ SIGHTLINE_FAKE_START: 'silent' }), timings: { handshakeMs: 500 } });
  await expect(engine.describeModel(dir)).rejects.toMatchObject({
    code: 'engine_start_failed',
    params: { reason: 'no answer within 0.5 s' },
  });
});

test('refuses an engine of another protocol', async () => {
  const other = new URL('./testing/other-protocol-engine.ts', import.meta.url);
  start({ launch: () => forkEngine(other) });
  await expect(engine.describeModel(dir)).rejects.toMatchObject({
    code: 'engine_protocol_mismatch',
    params: { engine: 99, app: engineProtocolVersion },
  });
});

test('settles a cancelled call within 250 ms while the engine is deaf, and takes the next question', async () => {
  start();
  const stop = new AbortController();
  let cancelledAt = 0;
  const heard = hear(engine.generate(ask(dir, 'now [[busy:1500]]'), stop.signal), (text) => {
    // The fifth word is the last before the engine goes deaf.
    if (cancelledAt > 0 || text.trim().split(' ').length < 5) return;
    setTimeout(() => {
      cancelledAt = performance.now();
      stop.abort();
    }, 100);
  });

  const { error, text } = await heard;
  expect(performance.now() - cancelledAt).toBeLessThan(250);
  expect(error).toBeUndefined();
  expect(text).not.toBe('');

  const next = await hear(engine.generate(ask(dir, 'next'), never));
  expect(next.error).toBeUndefined();
  expect(next.text).toContain('next');
  expect(children).toHaveLength(1);
});

test('a cancelled answer ends with its statistics when the engine can still say so', async () => {
  start();
  const stop = new AbortController();
  let stopped = 0;
  const { events, text, error } = await hear(engine.generate(ask(dir, 'x [[slow]]'), stop.signal), (soFar) => {
    if (soFar.trim().split(' ').length !== 3) return;
    stopped = performance.now();
    stop.abort();
  });
  expect(performance.now() - stopped).toBeLessThan(250);
  expect(error).toBeUndefined();
  expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'cancelled', text, stats: { outputTokens: 3 } });
});

test('cancels while the process is still starting', async () => {
  start({ launch: () => launchFakeEngine({ SIGHTLINE_FAKE_START: 'silent' }) });
  const stop = new AbortController();
  const heard = hear(engine.generate(ask(dir, 'x'), stop.signal));
  await untilState(engine, 'starting');
  stop.abort();
  expect(await heard).toMatchObject({ error: undefined, text: '' });
});

test('probes every device in a process of its own', async () => {
  start();
  const reports = await engine.probeDevices(['cpu', 'webgpu']);
  expect(reports.map((report) => [report.device, report.works])).toEqual([
    ['cpu', true],
    ['webgpu', false],
  ]);
  expect(device.options).toContain(reports[0]!.device);
  expect(children).toHaveLength(2);
  expect(engine.state()).toEqual({ state: 'stopped' });
});

test('disposes in mid-answer: the call fails and no process is left', async () => {
  start();
  const heard = hear(engine.generate(ask(dir, 'x [[slow]]'), never), (text) => {
    if (text.trim().split(' ').length === 2) void engine.dispose();
  });
  expect((await heard).error).toMatchObject({ code: 'engine_crashed', params: { reason: 'Sightline was closed' } });
  await expect(engine.describeModel(dir)).rejects.toMatchObject({ code: 'engine_crashed' });
});
