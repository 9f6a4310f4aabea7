import { expect, test } from 'vitest';
import type { EngineName } from '../contenders/contender.ts';
import type { EngineFigures } from '../measure/results.ts';
import { barsOf, isReached, shortfall } from './bars.ts';

const exactly = (value: number) => ({ median: value, low: value, high: value, count: 1 });

function figures(engine: EngineName, decode: number, ms: { first: number; followUp: number }, peak: number) {
  return {
    engine,
    version: '1',
    loadMs: 1,
    text: [{ context: 512, prefill: exactly(1), decode: exactly(decode) }],
    turns: { promptTokens: 900, firstMs: exactly(ms.first), followUpMs: exactly(ms.followUp) },
    memory: { loadPeak: 1, turnsPeak: peak, idleRss: 1, idlePss: 1 },
  } satisfies EngineFigures;
}

const ours = figures('sightline', 60, { first: 10_000, followUp: 400 }, 900);
const theirs = figures('transformers.js', 30, { first: 12_000, followUp: 12_000 }, 1_000);
const { turns: _, ...llama } = figures('llama.cpp', 80, { first: 0, followUp: 0 }, 500);

test('each bar is a ratio of medians of the same run, with its direction', () => {
  const bars = barsOf([{ precision: 'q4', engines: [ours, theirs, llama], absent: [] }]);
  const found = bars.map((bar) => [bar.what, bar.ratio, isReached(bar)]);
  expect(found).toEqual([
    ['follow-up, time to first token, times shorter beside transformers.js', 30, true],
    ['first turn, time to first token, times shorter beside transformers.js', 1.2, false],
    ['decode at 512 beside transformers.js', 2, true],
    ['decode at 512 beside llama.cpp', 0.75, false],
    ['peak memory beside transformers.js', 0.9, false],
  ]);
  expect(bars.map((bar) => Number(shortfall(bar).toFixed(3)))).toEqual([0, 0.077, 0, 0.25, 0.125]);
});

test('what was not measured has no bar, and float32 has none beside llama.cpp', () => {
  expect(barsOf([{ precision: 'q4', engines: [ours], absent: [] }])).toEqual([]);
  expect(barsOf([{ precision: 'q4', engines: [theirs, llama], absent: [] }])).toEqual([]);
  const names = barsOf([{ precision: 'fp32', engines: [ours, llama], absent: [] }]).map(({ what }) => what);
  expect(names).toEqual([]);
});
