import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { EngineChild, EngineExit } from '../ports.ts';
import { forkEngine } from './fork-engine.ts';

async function script(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sightline-fork-')), 'child.mjs');
  await writeFile(file, text);
  return file;
}

function untilExit(child: EngineChild): Promise<EngineExit> {
  return new Promise((resolve) => child.onExit(resolve));
}

test('reads both outputs line by line, up to the last words before the exit', async () => {
  const child = forkEngine(
    await script(`process.stdout.write('one\\ntwo\\n'); process.stderr.write('bad\\nworse'); process.exitCode = 3;
      process.disconnect();`),
  );
  const lines: string[] = [];
  child.onLine((line) => lines.push(`out ${line}`));
  child.onErrorLine((line) => lines.push(`err ${line}`));
  expect(await untilExit(child)).toEqual({ code: 3, signal: null });
  expect(lines.sort()).toEqual(['err bad', 'err worse', 'out one', 'out two']);
  // Also told to who asks late.
  expect(await untilExit(child)).toEqual({ code: 3, signal: null });
});

test('does not hand on what changes or opens up how Node runs', async () => {
  const child = await withEnvironment(
    { NODE_OPTIONS: '--inspect=0', ELECTRON_RUN_AS_NODE: '1', SIGHTLINE_KEPT: 'yes' },
    async () => forkEngine(await script('process.send({ env: process.env, execArgv: process.execArgv });')),
  );
  const [{ data }] = await new Promise<[{ data: unknown }]>((resolve) => {
    child.port.on('message', (event) => resolve([event]));
  });
  child.kill();
  const { env, execArgv } = data as { env: Record<string, string>; execArgv: string[] };
  expect(env).toMatchObject({ SIGHTLINE_KEPT: 'yes' });
  expect(env).not.toHaveProperty('NODE_OPTIONS');
  expect(env).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
  expect(execArgv).toEqual([]);
});

test('tells of an entry that is not there as of an exit, with the reason in its error lines', async () => {
  const child = forkEngine('/nowhere/engine-process.ts');
  const lines: string[] = [];
  child.onErrorLine((line) => lines.push(line));
  expect(await untilExit(child)).toEqual({ code: 1, signal: null });
  expect(lines.join('\n')).toContain("Cannot find module '/nowhere/engine-process.ts'");
  child.port.postMessage('into the void');
});

test('tells of a process that could not be started at all', async () => {
  const { execPath } = process;
  process.execPath = '/nowhere/node';
  const child = forkEngine('/nowhere/engine-process.ts');
  process.execPath = execPath;
  expect(child.pid).toBeUndefined();
  expect(await untilExit(child)).toEqual({ code: null, signal: null });
  child.kill();
});

async function withEnvironment<T>(env: Record<string, string>, work: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    return await work();
  } finally {
    vi.unstubAllEnvs();
  }
}
