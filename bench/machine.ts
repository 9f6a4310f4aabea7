/** The machine that the figures are of. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

export interface Machine {
  readonly cpu: string;
  /** Physical ones, as far as this process may use them: what engines take as their number of threads. */
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  /** Of the instructions that decide how fast weights of few bits are read. */
  readonly instructions: readonly string[];
}

const telling = ['avx2', 'avx512f', 'avx512_vnni', 'avx_vnni', 'amx_int8', 'asimddp', 'i8mm'];

export function describeMachine(): Machine {
  const info = process.platform === 'linux' ? readFileSync('/proc/cpuinfo', 'utf8') : '';
  const flags = new Set(/^(?:flags|Features)\s*:\s*(.*)$/m.exec(info)?.[1]?.split(' ') ?? []);
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: Math.min(countCores(info) || availableParallelism(), availableParallelism()),
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    instructions: telling.filter((flag) => flags.has(flag)),
  };
}

/** Threads of one core share its number; 0 where the system does not tell. */
export function countCores(cpuinfo: string): number {
  const cores = cpuinfo.split('\n\n').flatMap((block) => {
    const core = /^core id\s*:\s*(\d+)/m.exec(block)?.[1];
    const socket = /^physical id\s*:\s*(\d+)/m.exec(block)?.[1] ?? '0';
    return core === undefined ? [] : [`${socket}/${core}`];
  });
  return new Set(cores).size;
}
