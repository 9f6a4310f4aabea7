/** llama.cpp through node-llama-cpp in a process of its own: text only, greedy, the prompt as token ids. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Reply, serveOrders } from './child-messages.ts';
import type { Answer, Question, Setting } from './contender.ts';

/** Installed by the bench into its own folder, so its types are not at hand everywhere: the parts that are used. */
interface NodeLlamaCpp {
  getLlama(options: Record<string, unknown>): Promise<{
    loadModel(options: { modelPath: string; gpuLayers: number }): Promise<LlamaModel>;
  }>;
}
interface LlamaModel {
  createContext(options: Record<string, unknown>): Promise<{ getSequence(): LlamaSequence }>;
  detokenize(ids: readonly number[]): string;
}
interface LlamaSequence {
  clearHistory(): Promise<void>;
  evaluate(ids: readonly number[], options: Record<string, unknown>): AsyncGenerator<number, void>;
}

const packageName = 'node-llama-cpp';

let loaded: { model: LlamaModel; sequence: LlamaSequence } | undefined;

serveOrders(async (order): Promise<Reply> => {
  if (order.kind === 'load') {
    loaded = await load(order.setting);
    return { kind: 'loaded', version: readVersion() };
  }
  if (order.kind === 'tokenize' || !loaded) throw new Error(`${order.kind} is not for this process now`);
  return { kind: 'answered', answer: await answer(loaded, order.question) };
});

async function load({ gguf, threads, contextTokens }: Setting) {
  const { getLlama } = (await import(packageName)) as NodeLlamaCpp;
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    progressLogs: false,
    logLevel: 'error',
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath: gguf, gpuLayers: 0 });
  // Its own default for everything else, the batch of 512 and the choice of flash attention among them.
  const context = await model.createContext({ contextSize: contextTokens, threads });
  return { model, sequence: context.getSequence() };
}

async function answer(
  { model, sequence }: { model: LlamaModel; sequence: LlamaSequence },
  { ids, newTokens }: Question,
): Promise<Answer> {
  if (!ids) throw new Error('a question for llama.cpp comes as token ids');
  await sequence.clearHistory();
  const startedMs = performance.now();
  let firstMs: number | undefined;
  let lastMs = startedMs;
  const written: number[] = [];
  for await (const id of sequence.evaluate(ids, { temperature: 0, yieldEogToken: true })) {
    lastMs = performance.now();
    firstMs ??= lastMs;
    written.push(id);
    if (written.length === newTokens) break;
  }
  return {
    promptTokens: ids.length,
    outputTokens: written.length,
    firstTokenMs: (firstMs ?? lastMs) - startedMs,
    restMs: lastMs - (firstMs ?? lastMs),
    text: model.detokenize(written),
  };
}

function readVersion(): string {
  const file = fileURLToPath(new URL('../package.json', import.meta.resolve(packageName)));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
