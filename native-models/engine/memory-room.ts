/** How much memory the machine has left for this process, by the system's own accounts. */
import { readFileSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';

export interface MemoryRoom {
  readonly availableBytes: number;
  /** Of the machine, or of the container that the process is in. */
  readonly totalBytes: number;
}

/** Short is less than a sixteenth of all, at most a gigabyte. */
export function isMemoryShort(room: MemoryRoom | undefined): boolean {
  return room !== undefined && room.availableBytes < Math.min(room.totalBytes / 16, 1024 ** 3);
}

/**
 * Linux says what can be had without swapping (`MemAvailable`), and a control group of version 2 what its limit leaves,
 * its file pages counted as free. Windows says what is available.
 *
 * @returns Nothing where it is not known: macOS calls free only what nobody has used yet, and compresses the rest.
 */
export function readMemoryRoom(
  platform: NodeJS.Platform = process.platform,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): MemoryRoom | undefined {
  if (platform === 'win32') return { availableBytes: freemem(), totalBytes: totalmem() };
  if (platform !== 'linux') return undefined;
  const machine = roomOfMachine(orEmpty(read, '/proc/meminfo'));
  const group = roomOfGroup(read);
  if (!machine || !group) return machine ?? group;
  return {
    availableBytes: Math.min(machine.availableBytes, group.availableBytes),
    totalBytes: Math.min(machine.totalBytes, group.totalBytes),
  };
}

function roomOfMachine(meminfo: string): MemoryRoom | undefined {
  const kibibytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(meminfo)?.[1]);
  const [available, total] = [kibibytes('MemAvailable'), kibibytes('MemTotal')];
  if (Number.isNaN(available) || Number.isNaN(total)) return undefined;
  return { availableBytes: available * 1024, totalBytes: total * 1024 };
}

/** The process's own group as its mount shows it: within a container that is the container's. */
function roomOfGroup(read: (path: string) => string): MemoryRoom | undefined {
  const group = '/sys/fs/cgroup';
  const own = /^0::(.*)$/m.exec(orEmpty(read, '/proc/self/cgroup'))?.[1] ?? '/';
  for (const dir of [`${group}${own === '/' ? '' : own}`, group]) {
    const limit = Number.parseInt(orEmpty(read, `${dir}/memory.max`), 10);
    const used = Number.parseInt(orEmpty(read, `${dir}/memory.current`), 10);
    // "max" is no limit.
    if (Number.isNaN(limit) || Number.isNaN(used)) continue;
    const files = Number(/^inactive_file (\d+)$/m.exec(orEmpty(read, `${dir}/memory.stat`))?.[1] ?? 0);
    return { availableBytes: Math.max(limit - used + files, 0), totalBytes: limit };
  }
  return undefined;
}

function orEmpty(read: (path: string) => string, path: string): string {
  try {
    return read(path);
  } catch {
    return '';
  }
}
