/** For tests: a TypeScript file run in a process of its own, and the lines that it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Child {
  readonly process: ChildProcess;
  /** Every line so far; complete once `ended` has settled. */
  readonly lines: readonly string[];
  /** Resolves with the first line that matches; rejects if the process ends without one. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** `wrapper` is a command that runs the process, such as `unshare`. */
export function runChild(script: URL, args: readonly string[], wrapper: readonly string[] = []): Child {
  const [command = '', ...rest] = [...wrapper, process.execPath, script.pathname, ...args];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting: { pattern: RegExp; resolve(line: string): void; reject(error: Error): void }[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    for (const wait of waiting) if (wait.pattern.test(line)) wait.resolve(line);
  });
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(([[code, signal]]) => {
    for (const { reject, pattern } of waiting) reject(new Error(`The process ended without a line like ${pattern}`));
    return { code, signal };
  });
  return {
    process: child,
    lines,
    ended,
    line(pattern) {
      const found = lines.find((line) => pattern.test(line));
      if (found !== undefined) return Promise.resolve(found);
      return new Promise((resolve, reject) => waiting.push({ pattern, resolve, reject }));
    },
  };
}
