/**
 * An engine whose `auto` is the device ladder. A device that was chosen by name is never replaced; `auto` goes on with
 * the next rung where a rung fails before any text came, and at the next question where it fails in mid-answer.
 */
import type { Device, PassedOver } from '../../../contract/answers.ts';
import type { GenerateEvent, GenerateRequest, ModelChoice } from '../../../contract/engine-protocol.ts';
import { type ErrorCode, reportError, SightlineError } from '../../../contract/errors.ts';
import type { DeviceReport } from '../../../contract/models.ts';
import type { Engine } from '../engine/engine.ts';
import { settleBy } from '../engine/settle-by.ts';
import type { Log } from '../log/log.ts';
import { DeviceLadder, type Rung } from './device-ladder.ts';
import type { DeviceRecords } from './device-records.ts';
import { whyNoGpu } from './gpu-nodes.ts';
import { ladderOf } from './ladder-order.ts';

/** The process died or hung: a driver may have done that, and would again. */
const deaths: readonly ErrorCode[] = ['engine_crashed', 'engine_hung'];
/** The device cannot do it with this model; where the model itself is to blame, the CPU will say so. */
const refusals: readonly ErrorCode[] = [
  'device_unavailable',
  'device_failed',
  'model_inconsistent',
  'model_out_of_memory',
];

/** @param options.records May be shared: what one engine has found out of a device is true for another. */
export function createLadderedEngine(
  engine: Engine,
  { records, log }: { records: DeviceRecords; log: Pick<Log, 'info' | 'warn'> },
): Engine {
  const probe = async (device: Device): Promise<DeviceReport> => {
    const [report] = await engine.probeDevices([device]);
    return report ?? { device, works: false, detail: 'it was not tried', probeMs: null };
  };
  const order = ladderOf(process.platform);
  return withDeviceLadder(engine, new DeviceLadder({ order, records, probe, whyAbsent: whyNoGpu, log }));
}

export function withDeviceLadder(engine: Engine, ladder: DeviceLadder): Engine {
  /** Ends that were asked for are nobody's failure. */
  let endsOnPurpose = 0;

  /** @returns The error to be thrown, and whether another device may do better. */
  async function judge(thrown: unknown, device: Device, dir: string): Promise<[error: unknown, isDevice: boolean]> {
    const { code, params, message } = reportError(thrown);
    if (device === 'cpu' || endsOnPurpose > 0) return [thrown, false];
    const reason = String(params.reason ?? message);
    if (deaths.includes(code) || (code === 'device_failed' && isLost(reason))) {
      await ladder.noteFailure(device, reason);
      return [new SightlineError('device_failed', { device, reason }, { cause: thrown }), true];
    }
    if (!refusals.includes(code)) return [thrown, false];
    ladder.noteUnfit(device, dir, reason);
    return [thrown, true];
  }

  async function* generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateEvent> {
    const { model } = request;
    for (;;) {
      const rung = await settleBy(rungFor(model), [signal]).catch((thrown: unknown) => {
        // Stopped by the user while the rungs were looked at: the iteration simply ends.
        if (!signal.aborted) throw thrown;
        return null;
      });
      if (!rung) return;
      let hasText = false;
      try {
        for await (const event of engine.generate({ ...request, model: { ...model, device: rung.device } }, signal)) {
          hasText ||= event.type === 'delta';
          yield event.type === 'done' ? { ...event, stats: { ...event.stats, ...told(rung.passedOver) } } : event;
        }
        return;
      } catch (thrown) {
        const [error, isDevice] = await judge(thrown, rung.device, model.dir);
        if (!isDevice || hasText || model.device !== 'auto') throw error;
      }
    }
  }

  async function onRung<T>(model: ModelChoice, work: (model: ModelChoice) => Promise<T>): Promise<T> {
    for (;;) {
      const { device } = await rungFor(model);
      try {
        return await work({ ...model, device });
      } catch (thrown) {
        const [error, isDevice] = await judge(thrown, device, model.dir);
        if (!isDevice || model.device !== 'auto') throw error;
      }
    }
  }

  async function rungFor({ device, dir }: ModelChoice): Promise<Rung> {
    return device === 'auto' ? ladder.choose(dir) : { device, passedOver: [] };
  }

  async function onPurpose(end: () => Promise<void>): Promise<void> {
    endsOnPurpose++;
    try {
      await end();
    } finally {
      endsOnPurpose--;
    }
  }

  return {
    generate,
    preload: (model, signal) => onRung(model, (chosen) => engine.preload(chosen, signal)),
    classify: (request) => onRung(request.model, (model) => engine.classify({ ...request, model })),
    viewImage: (view) => onRung(view.model, (model) => engine.viewImage({ ...view, model })),
    async probeDevices(devices) {
      const reports = await engine.probeDevices(devices);
      return Promise.all(reports.map((report) => ladder.take(report)));
    },
    restart: () => onPurpose(() => engine.restart()),
    dispose: () => onPurpose(() => engine.dispose()),
    state: () => engine.state(),
    onStateChange: (listener) => engine.onStateChange(listener),
    describeModel: (dir) => engine.describeModel(dir),
    importImage: (source) => engine.importImage(source),
    forget: (images) => engine.forget(images),
    memory: () => engine.memory(),
    drawBenchPicture: (request) => engine.drawBenchPicture(request),
  };
}

/** Dawn's words for a GPU that is gone: reset, unplugged, or its driver updated. */
function isLost(reason: string): boolean {
  return /device\s+(?:is\s+|was\s+)?lost|lost\s+device/i.test(reason);
}

function told(passedOver: readonly PassedOver[]): { passedOver?: PassedOver[] } {
  return passedOver.length > 0 ? { passedOver: [...passedOver] } : {};
}
