/** Tries one device in an engine process made for that and ended after it: a bad driver may take the process with it. */
import type { Device } from '../../../contract/answers.ts';
import { reportError } from '../../../contract/errors.ts';
import type { DeviceReport } from '../../../contract/models.ts';
import type { EngineChild } from '../ports.ts';
import { EngineSession } from './engine-session.ts';
import type { EngineTimings } from './engine-timings.ts';

export async function probeDevice(
  device: Device,
  child: EngineChild,
  timings: EngineTimings,
  closing: AbortSignal,
): Promise<DeviceReport> {
  const session = new EngineSession(child, timings);
  closing.addEventListener('abort', () => child.kill(), { signal: session.ended });
  const timeout = AbortSignal.timeout(timings.probeMs);
  try {
    await session.shakeHands();
    const { works, detail, ms, timesCpu } = await session.call((client) => client.probeDevice({ device }), timeout);
    return { device, works, detail, probeMs: ms, timesCpu };
  } catch (thrown) {
    const detail = timeout.aborted ? `no result within ${timings.probeMs / 1_000} s` : reportError(thrown).message;
    return { device, works: false, detail, probeMs: null };
  } finally {
    await session.stop('the probe is over');
  }
}
