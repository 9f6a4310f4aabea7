/** Sightline's own engine as the app runs it: a supervised process, asked through the protocol. */
import type { ChatMessage, GenerateRequest } from '../../contract/engine-protocol.ts';
import type { ModelDtype } from '../../contract/models.ts';
import type { Engine } from '../../main/core/engine/engine.ts';
import { forkEngine } from '../../main/core/engine/fork-engine.ts';
import { createSupervisedEngine } from '../../main/core/engine/supervised-engine.ts';
import type { Answer, Contender, Precision, Question, Setting, Turn } from './contender.ts';

const entry = new URL('../../native-models/engine/engine-process.ts', import.meta.url);
const dtypes: Record<Precision, ModelDtype> = { q4: 'q4', q8: 'quantized', fp32: 'fp32' };
const never = new AbortController().signal;

export class Sightline implements Contender {
  readonly name: 'sightline' | 'sightline-guessing';
  readonly version: string;
  readonly seesPictures = true;
  readonly #engine: Engine;
  readonly #model: GenerateRequest['model'];

  private constructor(name: Sightline['name'], engine: Engine, model: GenerateRequest['model'], version: string) {
    this.name = name;
    this.#engine = engine;
    this.#model = model;
    this.version = version;
  }

  /** @param off Optimisations that are switched off besides those of the environment. */
  static async start(
    name: Sightline['name'],
    { folder, precision }: Setting,
    version: string,
    off: readonly string[],
  ): Promise<Sightline> {
    const switchedOff = [process.env.SIGHTLINE_DEBUG_OFF, ...off].filter(Boolean).join(',');
    const launch = () => forkEngine(entry, { env: { SIGHTLINE_DEBUG_OFF: switchedOff } });
    const engine = createSupervisedEngine({ launch });
    const model = { dir: folder, device: 'cpu', dtype: dtypes[precision] } as const;
    try {
      await engine.preload(model, never);
      return new Sightline(name, engine, model, version);
    } catch (thrown) {
      await engine.dispose();
      throw thrown;
    }
  }

  get pid(): number {
    const state = this.#engine.state();
    if (state.state !== 'running') throw new Error(`the engine is ${state.state}`);
    return state.pid;
  }

  /** Timed from outside: what the channel between the processes costs is in it. */
  async answer({ turns, newTokens }: Question): Promise<Answer> {
    const startedMs = performance.now();
    let firstMs: number | undefined;
    const request = {
      model: this.#model,
      messages: turns.map(toMessage),
      sampling: { temperature: 0 },
      maxTokens: newTokens,
      stop: [],
    };
    for await (const event of this.#engine.generate(request, never)) {
      if (event.type === 'delta') firstMs ??= performance.now();
      if (event.type !== 'done') continue;
      const endedMs = performance.now();
      const { promptTokens, outputTokens } = event.stats;
      const firstTokenMs = (firstMs ?? endedMs) - startedMs;
      return { promptTokens, outputTokens, firstTokenMs, restMs: endedMs - startedMs - firstTokenMs, text: event.text };
    }
    throw new Error('the answer did not end');
  }

  end(): Promise<void> {
    return this.#engine.dispose();
  }
}

function toMessage({ role, text, image }: Turn): ChatMessage {
  const picture = image === undefined ? [] : [{ type: 'image' as const, path: image }];
  return { role, parts: [...picture, { type: 'text', text }] };
}
