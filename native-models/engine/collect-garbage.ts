/**
 * Gives arrays that were let go of back to the system now: V8 would do so when JavaScript's own heap fills, which the
 * engine's hardly does, and until then the machine is as short of memory as before.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Takes some milliseconds; nothing where the platform does not let it. */
export function collectGarbage(): void {
  try {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect === 'function') collect();
  } catch {
    // Then it comes when V8 finds it worth while.
  }
}
