/** What is known of each device from one start to the next, in a small file of the data folder. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { type Device, device } from '../../../contract/answers.ts';
import type { Log } from '../log/log.ts';

const deviceRecord = z.object({
  works: z.boolean(),
  detail: z.string(),
  timesCpu: z.number().nonnegative().nullable(),
  /** Why it failed in an answer, although its probe was right. */
  failure: z.string().nullable(),
});
export type DeviceRecord = z.infer<typeof deviceRecord>;

const recordsFile = z.object({ versions: z.string(), devices: z.partialRecord(device, deviceRecord) });

export interface DeviceRecords {
  get(device: Device): Promise<DeviceRecord | undefined>;
  set(device: Device, record: DeviceRecord): Promise<void>;
}

export interface DeviceRecordsOptions {
  readonly dataDir: string;
  /** See {@link machineVersions}: records of other versions are not believed. */
  versions(): Promise<string>;
  readonly log: Pick<Log, 'warn'>;
}

export function createDeviceRecords({ dataDir, versions, log }: DeviceRecordsOptions): DeviceRecords {
  const file = join(dataDir, 'devices.json');
  let opened: Promise<{ versions: string; devices: Partial<Record<Device, DeviceRecord>> }> | undefined;
  const open = () => (opened ??= versions().then((now) => ({ versions: now, devices: read(file, now) })));

  return {
    get: async (device) => (await open()).devices[device],
    async set(device, record) {
      const records = await open();
      records.devices[device] = record;
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        await writeFileAtomic(file, `${JSON.stringify(records, null, 2)}\n`, { mode: 0o600 });
      } catch (thrown) {
        // Known until this process ends: a folder that cannot be written to is no reason not to answer.
        log.warn('devices.not-remembered', { code: (thrown as NodeJS.ErrnoException).code ?? null });
      }
    },
  };
}

/** Nothing where there is no file, a damaged one, or one of other versions: probing again costs seconds. */
function read(file: string, versions: string): Partial<Record<Device, DeviceRecord>> {
  try {
    const parsed = recordsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.versions === versions ? parsed.devices : {};
  } catch {
    return {};
  }
}
