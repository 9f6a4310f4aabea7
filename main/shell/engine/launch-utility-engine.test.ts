/** An engine in a utility process: its lines, its end, its messages and its environment, over a real child. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { EngineExit } from '../../core/ports.ts';
import { resetElectron, utilityProcess } from '../testing/fake-electron.ts';
import { launchUtilityEngine } from './launch-utility-engine.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(resetElectron);

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sightline-engine-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function launch(program: string) {
  const entry = join(dir, `${crypto.randomUUID()}.mjs`);
  writeFileSync(entry, program);
  const child = launchUtilityEngine(entry);
  const lines: string[] = [];
  const errorLines: string[] = [];
  child.onLine((line) => lines.push(line));
  child.onErrorLine((line) => errorLines.push(line));
  return { child, lines, errorLines, exit: new Promise<EngineExit>((resolve) => child.onExit(resolve)) };
}

test('it is told whole lines, the last words too, and then the end', async () => {
  const { lines, errorLines, exit } = launch(`
    process.stdout.write('one\\ntw'); process.stdout.write('o\\n');
    process.stderr.write('library missing');
    process.exitCode = 7;
    process.disconnect();
  `);
  expect(await exit).toEqual({ code: 7, signal: null });
  expect(lines).toEqual(['one', 'two']);
  expect(errorLines).toEqual(['library missing']);
});

test('messages go both ways, and the end closes the channel', async () => {
  const { child, exit } = launch(`process.on('message', (data) => process.send({ echo: data }))`);
  const closed = new Promise<void>((resolve) => child.port.on('close', resolve));
  const answer = new Promise((resolve) => child.port.on('message', ({ data }) => resolve(data)));
  child.port.postMessage({ bytes: new Uint8Array([1, 2]) });
  expect(await answer).toEqual({ echo: { bytes: new Uint8Array([1, 2]) } });
  child.kill();
  await closed;
  await exit;
  child.kill();
});

test('a kill ends also a process that hears no signal but the last', async () => {
  const { child, lines, exit } = launch(`
    process.on('SIGTERM', () => {});
    console.log('deaf');
    setInterval(() => {}, 1000);
  `);
  await vi.waitFor(() => expect(lines).toEqual(['deaf']));
  const { pid } = child;
  expect(pid).toBeGreaterThan(0);
  child.kill();
  await exit;
  expect(() => process.kill(pid!, 0)).toThrow('ESRCH');
});

test('a kill before it was spawned is not lost', async () => {
  const { child, exit } = launch('setInterval(() => {}, 1000)');
  expect(child.pid).toBeUndefined();
  child.kill();
  await exit;
});

test('it inherits nothing that would change how it runs, and is known by its name', async () => {
  vi.stubEnv('NODE_OPTIONS', '--no-warnings');
  vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
  vi.stubEnv('SIGHTLINE_SEEN', 'yes');
  const { lines, exit } = launch(`
    console.log(JSON.stringify([process.env.NODE_OPTIONS, process.env.ELECTRON_RUN_AS_NODE, process.env.SIGHTLINE_SEEN]));
    process.disconnect();
  `);
  await exit;
  vi.unstubAllEnvs();
  expect(lines).toEqual(['[null,null,"yes"]']);
  expect(utilityProcess.fork.mock.calls[0]?.[2]).toMatchObject({
    serviceName: 'Sightline engine',
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe'],
  });
});
