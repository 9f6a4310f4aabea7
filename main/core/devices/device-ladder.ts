/**
 * What `auto` runs on: the first rung that has computed known answers rightly in a throw-away process, is faster than the
 * CPU, and has not failed since. Why a rung is passed over is always known.
 */
import type { Device, PassedOver } from '../../../contract/answers.ts';
import type { DeviceReport } from '../../../contract/models.ts';
import type { Log } from '../log/log.ts';
import type { DeviceRecord, DeviceRecords } from './device-records.ts';

/** A GPU that is hardly faster in products is slower in answers: each step has to be sent to it. */
const leastTimesCpu = 1.5;

export interface Rung {
  readonly device: Device;
  /** Rungs above it that failed in use, and not merely are not there: those that people are told of. */
  readonly passedOver: readonly PassedOver[];
}

export interface DeviceLadderOptions {
  readonly order: readonly Device[];
  readonly records: DeviceRecords;
  /** In a throw-away process. */
  probe(device: Device): Promise<DeviceReport>;
  /** Why a device cannot be there, where that is known without trying; null where it isn't. */
  whyAbsent(device: Device): string | null;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

export class DeviceLadder {
  readonly #options: DeviceLadderOptions;
  /** Models that a device could not run, by both; a smaller one may do, so the device itself is not to blame. */
  readonly #unfit = new Map<string, string>();
  readonly #probing = new Map<Device, Promise<DeviceRecord>>();

  constructor(options: DeviceLadderOptions) {
    this.#options = options;
  }

  /** @param dir Of the model. May take seconds, the first time that a rung is looked at. */
  async choose(dir: string): Promise<Rung> {
    const passedOver: PassedOver[] = [];
    for (const device of this.#options.order) {
      const unfit = this.#unfit.get(keyOf(device, dir));
      const record = unfit === undefined ? await this.#look(device) : undefined;
      const reason = unfit ?? record?.failure ?? null;
      if (reason !== null) passedOver.push({ device, reason });
      else if (record && whySkipped(record) === null) return { device, passedOver };
    }
    return { device: 'cpu', passedOver };
  }

  /** The device took an answer down with it: it is passed over until it is checked anew, or something is updated. */
  async noteFailure(device: Device, reason: string): Promise<void> {
    if (device === 'cpu') return;
    this.#options.log.warn('device.failed', { device });
    const known = await this.#options.records.get(device);
    const record = known ?? { works: true, detail: '', timesCpu: null, failure: null };
    await this.#options.records.set(device, { ...record, failure: `it failed in an answer: ${reason}` });
  }

  /** The device cannot run this model, for as long as this process lives. */
  noteUnfit(device: Device, dir: string, reason: string): void {
    if (device !== 'cpu') this.#unfit.set(keyOf(device, dir), reason);
  }

  /** Somebody asked for the check: what it found now counts, and earlier failures no longer do. */
  async take(report: DeviceReport): Promise<DeviceReport> {
    const record = recordOf(report);
    await this.#options.records.set(report.device, record);
    for (const key of this.#unfit.keys()) if (key.startsWith(keyOf(report.device, ''))) this.#unfit.delete(key);
    const skipped = report.works ? whySkipped(record) : null;
    return { ...report, ...(skipped !== null && { skipped }) };
  }

  /** What is known of a rung, probed where nothing is. */
  async #look(device: Device): Promise<DeviceRecord> {
    if (device === 'cpu') return { works: true, detail: 'cpu', timesCpu: null, failure: null };
    const known = await this.#options.records.get(device);
    if (known) return known;
    const absent = this.#options.whyAbsent(device);
    if (absent !== null) return { works: false, detail: absent, timesCpu: null, failure: null };
    const probing = this.#probing.get(device) ?? this.#probe(device);
    this.#probing.set(device, probing);
    return probing.finally(() => this.#probing.delete(device));
  }

  async #probe(device: Device): Promise<DeviceRecord> {
    const report = await this.#options.probe(device);
    const record = recordOf(report);
    this.#options.log.info('device.probed', { device, works: report.works, ms: report.probeMs });
    await this.#options.records.set(device, record);
    return record;
  }
}

/** Null where `auto` may take it. */
function whySkipped({ works, detail, timesCpu, failure }: DeviceRecord): string | null {
  if (!works) return detail;
  if (failure !== null) return failure;
  if (timesCpu === null || timesCpu >= leastTimesCpu) return null;
  const times = timesCpu.toPrecision(2);
  return `it computes ${times} times as fast as the CPU, as software drivers do, and GPUs that would not pay`;
}

function recordOf({ works, detail, timesCpu = null }: DeviceReport): DeviceRecord {
  return { works, detail, timesCpu, failure: null };
}

function keyOf(device: Device, dir: string): string {
  return `${device} ${dir}`;
}
