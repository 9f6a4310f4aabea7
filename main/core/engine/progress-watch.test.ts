import { expect, test } from 'vitest';
import { engineTimings } from './engine-timings.ts';
import { ProgressWatch } from './progress-watch.ts';

/** Plays beats of one a second, `lookEvery` second by second, until the watch finds a hang; its time, or none. */
function watchFor(seconds: number, beatAt: (second: number) => { cpuMs: number; turns: number } | null) {
  const watch = new ProgressWatch(engineTimings, 0);
  for (let second = 1; second <= seconds; second++) {
    const beat = beatAt(second);
    if (beat) watch.beat({ type: 'beat', ...beat }, second * 1_000);
    if (watch.hungForMs(second * 1_000) !== undefined) return second;
  }
  return undefined;
}

test('an idle engine turns without working', () => {
  expect(watchFor(3_600, (second) => ({ cpuMs: 0, turns: second * 4 }))).toBeUndefined();
});

test('a blocked engine that works may do so for ten minutes', () => {
  expect(watchFor(595, (second) => ({ cpuMs: second * 2_000, turns: 7 }))).toBeUndefined();
  expect(watchFor(700, (second) => ({ cpuMs: second * 2_000, turns: 7 }))).toBe(602);
});

test('a blocked engine that does not work hangs, though the heartbeat itself costs some time', () => {
  expect(watchFor(60, (second) => ({ cpuMs: 500 + second, turns: 7 }))).toBe(12);
});

test('a silent engine hangs', () => {
  expect(watchFor(60, (second) => (second <= 20 ? { cpuMs: 0, turns: second } : null))).toBe(31);
});

test('an owner that slept gives the engine its time anew', () => {
  const watch = new ProgressWatch(engineTimings, 0);
  watch.beat({ type: 'beat', cpuMs: 0, turns: 1 }, 1_000);
  expect(watch.hungForMs(1_000)).toBeUndefined();
  expect(watch.hungForMs(8 * 3_600_000)).toBeUndefined();
  watch.beat({ type: 'beat', cpuMs: 0, turns: 2 }, 8 * 3_600_000 + 500);
  expect(watch.hungForMs(8 * 3_600_000 + 1_000)).toBeUndefined();
});
