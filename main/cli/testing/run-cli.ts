/** Runs the command line as a child process with the fake engine, in a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const fakeEngine = fileURLToPath(
  new URL('../../../native-models/engine/testing/fake-engine-process.ts', import.meta.url),
);
export const receipt = fileURLToPath(new URL('../../../samples/receipt.png', import.meta.url));

export interface CliResult {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cli {
  run(...args: string[]): Promise<CliResult>;
  /** As a terminal starts it: leader of a process group, which gets the signals of the keyboard. */
  start(...args: string[]): { child: ChildProcess; result: Promise<CliResult> };
}

export function createCli(env: Record<string, string> = {}): Cli {
  const home = join(mkdtempSync(join(tmpdir(), 'sightline-cli-')), 'home');
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...process.env, SIGHTLINE_HOME: home, SIGHTLINE_ENGINE_ENTRY: fakeEngine, ...env },
      detached: true,
    });
    return { child, result: collect(child) };
  };
  return { start, run: (...args) => start(...args).result };
}

/** The JSON objects of an output, one a line. */
export function readJsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function collect(child: ChildProcess): Promise<CliResult> {
  const outputs = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (outputs.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (outputs.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...outputs }));
  });
}
