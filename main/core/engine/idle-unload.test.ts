/** A process that nobody uses gives its memory back; the next question starts another and misses nothing. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EngineState } from '../../../contract/models.ts';
import type { EngineChild } from '../ports.ts';
import type { Engine } from './engine.ts';
import { createSupervisedEngine, type SupervisedEngineOptions } from './supervised-engine.ts';
import { ask, hear, isAlive, launchFakeEngine, makeModelFolder, untilState } from './testing/fake-engine.ts';

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

function start(options: Partial<SupervisedEngineOptions>, env: NodeJS.ProcessEnv = {}) {
  engine = createSupervisedEngine({
    launch() {
      const child = launchFakeEngine(env);
      children.push(child);
      return child;
    },
    timings: { idleLookMs: 50 },
    ...options,
  });
}

test('it is ended after the time that the user sets, shown as stopped, and started again by the next question', async () => {
  start({ idleMs: () => 200 });
  const states: EngineState['state'][] = [];
  engine.onStateChange(({ state }) => states.push(state));
  const first = await hear(engine.generate(ask(dir, 'first'), never));
  await untilState(engine, 'stopped');
  expect(first.error).toBeUndefined();

  // At once, while the first process may still be on its way out.
  const second = await hear(engine.generate(ask(dir, 'second'), never));
  expect(second.error).toBeUndefined();
  expect(second.text).toContain('second');
  expect(second.events[0]).toEqual({ type: 'progress', progress: { stage: 'starting-engine' } });
  expect(children).toHaveLength(2);
  expect(states.slice(0, 4)).toEqual(['starting', 'running', 'running', 'stopped']);
  await untilState(engine, 'stopped');
});

test('it stays for as long as an answer takes, and where the user says never', async () => {
  let limitMs: number | null = 100;
  start({ idleMs: () => limitMs });
  const { error, events } = await hear(engine.generate(ask(dir, 'now [[busy:800]] on'), never), () => {
    limitMs = null;
  });
  expect(error).toBeUndefined();
  expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'stop' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(engine.state().state).toBe('running');
  // Changed in the settings while it stands idle.
  limitMs = 100;
  await untilState(engine, 'stopped');
});

test('it is ended where the machine has no memory left even so', async () => {
  start({ idleMs: () => null }, { SIGHTLINE_FAKE_MEMORY: 'short' });
  expect((await hear(engine.generate(ask(dir, 'first'), never))).error).toBeUndefined();
  await untilState(engine, 'stopped');
});

test('a machine with memory left keeps it', async () => {
  start({ idleMs: () => null });
  await engine.describeModel(dir);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(engine.state().state).toBe('running');
});

test('what is to be forgotten starts no process', async () => {
  start({});
  await engine.forget(['a']);
  expect(children).toEqual([]);
});
