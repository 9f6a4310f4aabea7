/** Ctrl-C: the first one aborts in order, the second one ends the process at once. */
import { exitCodes } from './run-program.ts';

/** An abort signal for the command that runs; also fires when the reader of the output has gone (`| head`). */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    // The engine ends with its owner.
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.stdout.on('error', () => controller.abort());
  return controller.signal;
}
