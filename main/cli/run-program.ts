/** Runs a command and gives its exit code: 0 done, 1 an error that was told, 2 wrong usage, 130 interrupted. */
import { type Command, CommanderError } from 'commander';
import { isCancellation } from '../../contract/errors.ts';
import { printError } from './print.ts';

export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Thrown by a command that has said all there is to say. */
export class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

export async function runProgram(program: Command, argv: readonly string[]): Promise<number> {
  throwInsteadOfExit(program);
  try {
    await program.parseAsync([...argv]);
    return exitCodes.done;
  } catch (thrown) {
    if (thrown instanceof Exit) return thrown.code;
    // Help and version are asked for (0); commander has printed what is wrong with the rest.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (isCancellation(thrown)) return exitCodes.interrupted;
    printError(thrown, argv.includes('--json'));
    return exitCodes.failed;
  }
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) throwInsteadOfExit(child);
}
