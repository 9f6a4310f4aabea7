/** Tries the devices, and has the engine answer a question whose answer may be anything but must come. */
import type { DecoderRun } from '../../contract/answers.ts';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import type { DeviceReport } from '../../contract/models.ts';
import { type Client, withCore } from './open-core.ts';

export interface EngineReport {
  readonly answers: boolean;
  /** Why it does not. */
  readonly problem: ErrorReport | null;
  readonly devices: readonly DeviceReport[];
  readonly model: string | null;
  readonly placeholder: boolean;
  readonly device: string | null;
  readonly ms: number | null;
  /** Threads that a graph is run with; null where that is the device's own affair. */
  readonly threads: number | null;
  /** Which way the decoder ran. */
  readonly decoder: DecoderRun | null;
}

const silent = {
  answers: false,
  problem: null,
  model: null,
  placeholder: false,
  device: null,
  ms: null,
  threads: null,
  decoder: null,
};

export async function inspectEngine(): Promise<EngineReport> {
  let devices: readonly DeviceReport[] = [];
  try {
    return await withCore('none', async (client) => {
      devices = await client.engine.probeDevices();
      return { ...(await askSomething(client)), devices };
    });
  } catch (thrown) {
    return { ...silent, problem: reportError(thrown), devices };
  }
}

async function askSomething(client: Client): Promise<Omit<EngineReport, 'devices'>> {
  const started = performance.now();
  const question = { images: [], question: 'Which colours does a rainbow have?', maxTokens: 8 };
  for await (const event of await client.answers.ask({ ...question, sampling: { temperature: 0 } })) {
    if (event.type !== 'done') continue;
    const { model, placeholder, device, stats } = event;
    const ms = Math.round(performance.now() - started);
    const { outputTokens, threads = null, decoder = null } = stats;
    return { ...silent, answers: outputTokens > 0, model, placeholder, device, ms, threads, decoder };
  }
  return silent;
}
