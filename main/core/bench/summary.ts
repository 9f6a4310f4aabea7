/** From single measurements to the result. */
import { cpus, totalmem } from 'node:os';
import type { BenchResult, EngineMemory, Spread, WritingPace } from '../../../contract/bench.ts';
import type { Asked } from './ask-subject.ts';

export interface Measurements extends Pick<BenchResult, 'version' | 'model' | 'machine' | 'rounds'> {
  readonly picture: { readonly width: number; readonly height: number };
  readonly loadMs: readonly number[];
  readonly firsts: readonly Asked[];
  readonly followUps: readonly Asked[];
  readonly longs: readonly Asked[];
  readonly memory: EngineMemory;
}

/** Shorter answers say little of the pace: a step's time varies, and the first one is not counted. */
const fewestTokens = 8;

export function summarise(measured: Measurements): BenchResult {
  const { version, model, machine, rounds, picture, firsts, followUps, longs, memory } = measured;
  const [first] = firsts;
  const [next] = followUps;
  if (!first || !next) throw new RangeError('nothing was measured');
  const { stats, device } = first;
  return {
    measuredAt: Date.now(),
    version,
    model,
    device,
    machine,
    threads: stats.threads ?? null,
    decoder: stats.decoder ?? null,
    rounds,
    picture: { width: picture.width, height: picture.height, tokens: stats.imageTokens },
    loadMs: spreadOf(measured.loadMs),
    firstQuestion: {
      promptTokens: stats.promptTokens,
      firstTokenMs: spreadOf(firsts.map((asked) => asked.stats.ttftMs)),
      lookingMs: spreadOf(firsts.map(lookingMs)),
    },
    followUp: {
      promptTokens: next.stats.promptTokens,
      reusedTokens: next.stats.reusedTokens,
      firstTokenMs: spreadOf(followUps.map((asked) => asked.stats.ttftMs)),
    },
    prefillTps: spreadOf(firsts.map((asked) => asked.stats.prefillTps)),
    writing: writingPace(firsts),
    longWriting: longs.length > 0 ? writingPace(longs) : null,
    wordsPerToken: wordsPerToken([...firsts, ...longs]),
    memory,
  };
}

/** @throws RangeError of no samples */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new RangeError('a spread of nothing');
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? min) + (sorted[Math.ceil(middle)] ?? max)) / 2;
  return { median, min, max, samples: sorted.length };
}

/** Of the wait for the first token, what is not reading the prompt. */
function lookingMs({ stats }: Asked): number {
  const { ttftMs, promptTokens, reusedTokens, prefillTps } = stats;
  const prefillMs = prefillTps > 0 ? ((promptTokens - reusedTokens) * 1000) / prefillTps : 0;
  return Math.max(0, ttftMs - prefillMs);
}

function writingPace(asked: readonly Asked[]): WritingPace {
  const long = asked.filter(({ stats }) => stats.outputTokens >= fewestTokens && stats.decodeTps > 0);
  const contexts = asked.map(({ stats }) => stats.promptTokens + stats.outputTokens / 2);
  return {
    contextTokens: Math.round(spreadOf(contexts).median),
    outputTokens: asked.reduce((sum, { stats }) => sum + stats.outputTokens, 0),
    tps: long.length > 0 ? spreadOf(long.map(({ stats }) => stats.decodeTps)) : null,
  };
}

function wordsPerToken(asked: readonly Asked[]): number | null {
  const words = asked.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const tokens = asked.reduce((sum, { stats }) => sum + stats.outputTokens, 0);
  return words > 0 && tokens > 0 ? words / tokens : null;
}

export function readMachine(): BenchResult['machine'] {
  const cores = cpus();
  return {
    processor: cores[0]?.model.trim() || process.arch,
    logicalCores: Math.max(1, cores.length),
    memoryBytes: totalmem(),
  };
}
