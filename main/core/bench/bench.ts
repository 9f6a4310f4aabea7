/** Measures this computer in an engine process of its own, which is gone afterwards with all that it has seen. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchProgress, BenchResult } from '../../../contract/bench.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { Settings } from '../../../contract/settings.ts';
import type { AnswerQueue } from '../answers/answer-queue.ts';
import { type AnswerChoices, type AnsweringModel, createAnswerSource } from '../answers/answer-source.ts';
import type { Engine } from '../engine/engine.ts';
import type { BenchKeeper } from './bench-keeper.ts';
import { measure } from './measure.ts';

export type BenchEvent =
  | { type: 'progress'; progress: BenchProgress }
  /** The last one. */
  | { type: 'done'; result: BenchResult };

export type BenchChoices = Pick<AnswerChoices, 'model' | 'device' | 'detail'> & { readonly rounds: number };

export interface Bench {
  /** Throws `bench_running` while another run goes on, and whatever an answer throws. */
  run(choices: BenchChoices, signal: AbortSignal): AsyncGenerator<BenchEvent, void>;
  last(): Promise<BenchResult | null>;
  /** Ends a run that goes on, and waits for its end. */
  dispose(): Promise<void>;
}

export interface BenchDependencies {
  /** A new engine, whose process starts with its first call. */
  createEngine(): Engine;
  readonly queue: AnswerQueue;
  /** As for an answer, looked into by the engine that is measured. */
  findModel(engine: Engine, name: string | null): Promise<AnsweringModel>;
  settings(): Settings;
  readonly keeper: BenchKeeper;
  /** Of Sightline. */
  readonly version: string;
}

export function createBench(deps: BenchDependencies): Bench {
  const closing = new AbortController();
  let running: Promise<void> | null = null;

  async function* run(choices: BenchChoices, called: AbortSignal): AsyncGenerator<BenchEvent, void> {
    if (running !== null) throw new SightlineError('bench_running');
    const ended = Promise.withResolvers<void>();
    running = ended.promise;
    const signal = AbortSignal.any([called, closing.signal]);
    try {
      // Ended in reverse: the folder goes when the process that reads from it has.
      await using opened = new AsyncDisposableStack();
      const folder = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
      opened.defer(() => rm(folder, { recursive: true, force: true }));
      const openSubject = () => opened.use(openEngine(deps));
      const result = yield* measure({ ...deps, openSubject, folder, signal }, choices);
      await deps.keeper.keep(result);
      yield { type: 'done', result };
    } finally {
      running = null;
      ended.resolve();
    }
  }

  return {
    run,
    last: () => deps.keeper.last(),
    async dispose() {
      closing.abort();
      await running;
    },
  };
}

/** An engine that is measured, and the way in which every answer is made, over it. Its disposal ends its process. */
export interface Subject extends AsyncDisposable {
  readonly engine: Engine;
  readonly source: ReturnType<typeof createAnswerSource>;
  findModel(name: string | null): Promise<AnsweringModel>;
}

function openEngine({ createEngine, queue, findModel, settings }: BenchDependencies): Subject {
  const engine = createEngine();
  const find = (name: string | null) => findModel(engine, name);
  return {
    engine,
    findModel: find,
    source: createAnswerSource({ engine, queue, findModel: find, settings }),
    [Symbol.asyncDispose]: () => engine.dispose(),
  };
}
