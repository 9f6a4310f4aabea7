/** For tests: an engine in this process whose every step the test decides. For true processes see `core/engine/testing`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GenerateEvent, GenerateRequest } from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { Region } from '../../../contract/regions.ts';
import type { Engine } from '../engine/engine.ts';

export interface ScriptedEngine
  extends Pick<Engine, 'generate' | 'state' | 'importImage' | 'describeModel' | 'preload' | 'viewImage' | 'forget'> {
  /** Pictures that it was told to forget. */
  readonly forgotten: readonly string[];
  /** Every request so far. */
  readonly requests: readonly GenerateRequest[];
  /** Resolves when a request is being answered; the test then says how it goes on. */
  nextRequest(): Promise<RunningRequest>;
}

export interface RunningRequest {
  readonly request: GenerateRequest;
  readonly signal: AbortSignal;
  say(event: GenerateEvent): void;
  delta(text: string): void;
  /** Ends the answer well, with all the text that was said. */
  done(finish?: 'stop' | 'length', regions?: Region[]): void;
  fail(error: unknown): void;
  /** Ends without `done`. */
  end(): void;
}

export const sampleStats = {
  promptTokens: 7,
  reusedTokens: 0,
  imageTokens: 0,
  imagesEncoded: 0,
  outputTokens: 2,
  ttftMs: 5,
  prefillTps: 100,
  decodeTps: 20,
};

export function createScriptedEngine(): ScriptedEngine {
  const requests: GenerateRequest[] = [];
  const forgotten: string[] = [];
  const begun: RunningRequest[] = [];
  const waiting: ((request: RunningRequest) => void)[] = [];

  return {
    requests,
    forgotten,
    forget: async (images) => void forgotten.push(...images),
    nextRequest() {
      const first = begun.shift();
      return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve));
    },
    state: () => ({ state: 'running', pid: 1, loadedModelId: null, device: null }),
    describeModel: async (dir) => ({
      family: 'llava',
      name: `model in ${dir}`,
      placeholder: true,
      dtypes: ['fp32'],
      contextTokens: 128,
      seesImages: true,
      seesVideo: false,
      imageDetails: ['auto'],
      parameters: null,
      imageTokens: null,
      languages: [],
      bytes: 1,
    }),
    preload: async () => {},
    /** One view, whose bytes say what was asked. */
    async viewImage({ image, detail, directory }) {
      writeFileSync(join(directory, 'view-0.png'), `view of ${basename(image)} in detail ${detail}`);
      const view = { file: 'view-0.png', width: 2, height: 2, place: null, imageTokens: 4 };
      return { detail: 'auto', imageTokens: 4, views: [view] };
    },
    /** Any bytes that begin with "image" are a 3 x 4 picture. */
    async importImage({ path, name, directory }) {
      const bytes = readFileSync(path);
      if (!bytes.toString().startsWith('image')) {
        throw new SightlineError('image_unreadable', { file: name, reason: 'not an image' });
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeFileSync(join(directory, `${sha256}.png`), bytes);
      writeFileSync(join(directory, `${sha256}.thumb.webp`), `small ${bytes.toString()}`);
      return { sha256, mime: 'image/png', width: 3, height: 4, bytes: bytes.length };
    },
    async *generate(request, signal) {
      requests.push(request);
      const script = createScript(signal);
      const running: RunningRequest = { request, signal, ...script.controls };
      const wait = waiting.shift();
      if (wait) wait(running);
      else begun.push(running);
      yield* script.play();
    },
  };
}

function createScript(signal: AbortSignal) {
  type Step = { event: GenerateEvent } | { error: unknown } | 'end';
  const steps: Step[] = [];
  let wake = () => {};
  let text = '';
  const add = (step: Step) => {
    steps.push(step);
    wake();
  };
  signal.addEventListener('abort', () =>
    add({ event: { type: 'done', text, finish: 'cancelled', device: 'cpu', stats: sampleStats } }),
  );

  async function* play(): AsyncGenerator<GenerateEvent> {
    while (true) {
      const step = steps.shift();
      if (step === 'end') return;
      if (step && 'error' in step) throw step.error;
      if (step) {
        yield step.event;
        if (step.event.type === 'done') return;
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  return {
    play,
    controls: {
      say: (event: GenerateEvent) => add({ event }),
      delta(added: string) {
        text += added;
        add({ event: { type: 'delta', text: added } });
      },
      done: (finish: 'stop' | 'length' = 'stop', regions: Region[] = []) =>
        add({ event: { type: 'done', text, finish, device: 'cpu', stats: sampleStats, regions } }),
      fail: (error: unknown) => add({ error }),
      end: () => add('end'),
    },
  };
}
