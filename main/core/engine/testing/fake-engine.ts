/** For tests: the fake engine in true processes, and the little that tests of it share. */
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GenerateEvent, GenerateRequest } from '../../../../contract/engine-protocol.ts';
import type { EngineState } from '../../../../contract/models.ts';
import type { EngineChild } from '../../ports.ts';
import type { Engine } from '../engine.ts';
import { forkEngine } from '../fork-engine.ts';

export const fakeEngineEntry = new URL(
  '../../../../native-models/engine/testing/fake-engine-process.ts',
  import.meta.url,
);

export function launchFakeEngine(env: NodeJS.ProcessEnv = {}): EngineChild {
  return forkEngine(fakeEngineEntry, { env });
}

/** A folder that the fake engine takes for a model. */
export async function makeModelFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sightline-model-'));
  await writeFile(join(dir, 'config.json'), JSON.stringify({ model_type: 'llava' }));
  return dir;
}

export function ask(dir: string, question: string): GenerateRequest {
  return {
    model: { dir, device: 'auto' },
    messages: [{ role: 'user', parts: [{ type: 'text', text: question }] }],
    sampling: {},
    maxTokens: 512,
    stop: [],
  };
}

export interface Heard {
  readonly events: GenerateEvent[];
  readonly text: string;
  readonly error: unknown;
}

/** Reads an answer to its end, be it good or bad; `onText` is called with the text so far. */
export async function hear(
  answer: AsyncIterable<GenerateEvent>,
  onText: (text: string) => void = () => {},
): Promise<Heard> {
  const events: GenerateEvent[] = [];
  let text = '';
  let error: unknown;
  try {
    for await (const event of answer) {
      events.push(event);
      if (event.type !== 'delta') continue;
      text += event.text;
      onText(text);
    }
  } catch (thrown) {
    error = thrown;
  }
  return { events, text, error };
}

export function untilState<S extends EngineState['state']>(
  engine: Engine,
  wanted: S,
): Promise<Extract<EngineState, { state: S }>> {
  return new Promise((resolve) => {
    const look = (state: EngineState) => {
      if (state.state !== wanted) return;
      stop();
      resolve(state as Extract<EngineState, { state: S }>);
    };
    const stop = engine.onStateChange(look);
    look(engine.state());
  });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** A dead orphan stays in the process table until PID 1 asks for it, which some containers' does late. */
function isZombie(pid: number): boolean {
  return process.platform === 'linux' && /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}
