/**
 * The faults of the fake engine.
 *
 * In a question (or for every question in `SIGHTLINE_FAKE_FAULT`); all but `error` strike after a few words:
 * - `[[crash]]`        dies as if killed by the system
 * - `[[exit]]`         ends itself with code 0
 * - `[[hang]]`         blocks the main thread without using the CPU: a deadlock
 * - `[[freeze]]`       stops the whole process (SIGSTOP), heartbeat included
 * - `[[busy:MS]]`      blocks the main thread with work, as a long `session.run()` does
 * - `[[error:CODE]]`   throws that code before the first word
 * - `[[slow]]`, `[[long]]`: see `scripted-answer.ts`
 *
 * At the start, by `SIGHTLINE_FAKE_START`: `crash`, `silent` (never answers the handshake).
 */
import { isErrorCode, SightlineError } from '../../../contract/errors.ts';

/** Words that are streamed before a fault strikes. */
export const wordsBeforeFault = 5;

export function failBeforeAnswer(question: string): void {
  const code = /\[\[error:(\w+)\]\]/.exec(question)?.[1];
  if (code === undefined) return;
  throw isErrorCode(code) ? new SightlineError(code) : new Error(`the script asks for the unknown error ${code}`);
}

export function failMidAnswer(question: string): void {
  const [, fault, value] = /\[\[(crash|exit|hang|freeze|busy)(?::(\d+))?\]\]/.exec(question) ?? [];
  if (fault === 'crash') process.kill(process.pid, 'SIGKILL');
  if (fault === 'exit') process.exit(0);
  if (fault === 'hang') blockForEver();
  if (fault === 'freeze') process.kill(process.pid, 'SIGSTOP');
  if (fault === 'busy') spinCpu(Number(value ?? 1_000));
}

export async function failAtStart(fault: string | undefined): Promise<void> {
  if (fault === 'crash') throw new Error('libonnxruntime.so.1: cannot open shared object file');
  if (fault === 'silent') await new Promise(() => setInterval(() => {}, 60_000));
}

function blockForEver(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0);
}

function spinCpu(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
