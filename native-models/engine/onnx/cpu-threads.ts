/** How many threads a graph is run with on the CPU. */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const topology = '/sys/devices/system/cpu';

/**
 * ONNX Runtime 1.30 takes one for each physical core where it is not told otherwise, the calling one among them; it does
 * not say how many those are.
 *
 * @returns None where this system has no way to count them without another program.
 */
export function cpuThreads(): number | undefined {
  // ARM's cores run one thread each.
  if (process.arch === 'arm64') return cpus().length || undefined;
  return process.platform === 'linux' ? linuxCores() : undefined;
}

function linuxCores(): number | undefined {
  try {
    const names = readdirSync(topology).filter((name) => /^cpu\d+$/.test(name));
    const siblings = names.map((name) => readFileSync(`${topology}/${name}/topology/thread_siblings_list`, 'utf8'));
    return new Set(siblings).size || undefined;
  } catch {
    return undefined;
  }
}
