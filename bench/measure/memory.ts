/** What a process holds, as Linux counts it; other systems do not tell a neighbour. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface HeldMemory {
  /** Bytes in memory, mapped files included. */
  readonly rss: number;
  /** As `rss`, pages shared with other processes counted in part. */
  readonly pss: number;
}

const canMeasure = process.platform === 'linux';

export function heldMemory(pid: number): HeldMemory | undefined {
  if (!canMeasure) return undefined;
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return { rss: readKilobytes(text, 'Rss'), pss: readKilobytes(text, 'Pss') };
}

/** The most that was in memory since {@link restartPeak}, or since the process began. Bytes. */
export function peakMemory(pid: number): number | undefined {
  return canMeasure ? readKilobytes(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmHWM') : undefined;
}

/** proc(5), /proc/pid/clear_refs: 5 sets the peak to what is held now. */
export function restartPeak(pid: number): void {
  if (canMeasure) writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** A line such as `VmHWM:     1234 kB`, in bytes. */
export function readKilobytes(text: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
  if (found === undefined) throw new Error(`there is no ${name} in:\n${text}`);
  return Number(found) * 1024;
}
