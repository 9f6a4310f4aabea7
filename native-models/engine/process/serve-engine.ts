/** Answers the calls of the engine's protocol with an {@link EngineBackend}. */
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { engineCalls, engineProtocolVersion } from '../../../contract/engine-protocol.ts';
import { withCodedErrors } from './coded-errors.ts';
import type { EngineBackend } from './engine-backend.ts';
import { ModelQueue } from './model-queue.ts';
import type { ParentChannel } from './parent-channel.ts';
import { RunningAnswers } from './running-answers.ts';
import { streamProgress } from './stream-progress.ts';

export function serveEngine(channel: ParentChannel, backend: EngineBackend): void {
  new RPCHandler(engineRouter(backend), { clientInterceptors: [withCodedErrors] }).upgrade(channel);
}

function engineRouter(backend: EngineBackend) {
  const engine = implement(engineCalls);
  const queue = new ModelQueue();
  const answers = new RunningAnswers();

  return engine.router({
    hello: engine.hello.handler(() => ({
      protocol: engineProtocolVersion,
      pid: process.pid,
      versions: { ...backend.versions },
    })),

    describeModel: engine.describeModel.handler(({ input }) => backend.describe(input.dir)),

    loadModel: engine.loadModel.handler(async function* ({ input, signal = neverAborted() }) {
      using _turn = await queue.enter(signal);
      yield* streamProgress(async (onProgress) => {
        const loaded = await backend.load(
          input,
          (fraction) => onProgress({ type: 'progress' as const, fraction }),
          signal,
        );
        return { type: 'loaded' as const, ...loaded };
      });
    }),

    unloadModel: engine.unloadModel.handler(async ({ signal = neverAborted() }) => {
      using _turn = await queue.enter(signal);
      await backend.unload();
    }),

    generate: engine.generate.handler(async function* ({ input, signal = neverAborted() }) {
      const { answerId, ...request } = input;
      if (queue.busy) yield { type: 'progress' as const, progress: { stage: 'waiting' as const } };
      using _turn = await queue.enter(signal);
      using answer = answers.begin(answerId, signal);
      yield* backend.generate(request, answer.signal);
    }),

    cancelAnswer: engine.cancelAnswer.handler(({ input }) => answers.cancel(input.answerId)),

    importImage: engine.importImage.handler(({ input }) => backend.importImage(input)),

    classify: engine.classify.handler(async ({ input, signal = neverAborted() }) => {
      using _turn = await queue.enter(signal);
      return backend.classify(input, signal);
    }),

    viewImage: engine.viewImage.handler(async ({ input, signal = neverAborted() }) => {
      using _turn = await queue.enter(signal);
      return backend.viewImage(input, signal);
    }),

    memory: engine.memory.handler(() => backend.memory()),

    drawBenchPicture: engine.drawBenchPicture.handler(({ input }) => backend.drawBenchPicture(input)),

    forget: engine.forget.handler(async ({ input, signal = neverAborted() }) => {
      using _turn = await queue.enter(signal);
      backend.forget(input.images);
    }),

    easeMemory: engine.easeMemory.handler(async ({ signal = neverAborted() }) => {
      using _turn = await queue.enter(signal);
      return backend.easeMemory();
    }),

    probeDevice: engine.probeDevice.handler(({ input }) => backend.probeDevice(input.device)),
  });
}

function neverAborted(): AbortSignal {
  return new AbortController().signal;
}
