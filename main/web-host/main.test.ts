/** The web host as a process: what it prints, one owner for a data folder, and an end that keeps what was said. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, expect, test } from 'vitest';
import type { Calls } from '../../contract/calls.ts';
import { openSocket } from './testing/start-stub.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const fakeEngine = fileURLToPath(new URL('../../native-models/engine/testing/fake-engine-process.ts', import.meta.url));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-host-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  return folder;
}

function startHost(folder: string, ...args: string[]) {
  const host = spawn(process.execPath, [main, '--page', folder, ...args], {
    env: { ...process.env, SIGHTLINE_HOME: join(folder, 'home'), SIGHTLINE_ENGINE_ENTRY: fakeEngine },
  });
  started.push(host);
  const output = { stdout: '', stderr: '' };
  host.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  host.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(host, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  const address = once(host.stdout, 'data').then(() => {
    const [, port, token] = /http:\/\/127\.0\.0\.1:(\d+)\/#token=([\w-]+)/.exec(output.stdout) ?? [];
    return { port: Number(port), token: String(token) };
  });
  return { host, output, ended, address };
}

function connect({ port, token }: { port: number; token: string }): ContractRouterClient<Calls> {
  const socket = openSocket(port, ['sightline', token], { Origin: `http://127.0.0.1:${port}` });
  socket.on('error', () => {});
  return createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
}

test('prints its address with the token, and why it is the web host', async () => {
  const { output, address } = startHost(newFolder(), '--why', 'there is no display');
  const { port, token } = await address;
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  await expect.poll(() => output.stdout).toContain('This is the web host: there is no display.');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
});

test('serves the core: the page learns its host', async () => {
  const { address } = startHost(newFolder());
  await expect(connect(await address).host.describe()).resolves.toMatchObject({
    kind: 'web',
    capture: 'page',
    openLinks: 'page',
  });
});

test('a second one on the same data says who owns it, and leaves', async () => {
  const folder = newFolder();
  const first = startHost(folder);
  await first.address;
  const second = await startHost(folder).ended;
  expect(second.code).toBe(0);
  expect(second.stderr).toContain(`web, process ${first.host.pid}`);
  expect(second.stdout).toBe('');
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s in mid-answer: the text is kept, the engine is gone, within 3 s',
  async (signal) => {
    const folder = newFolder();
    const { host, ended, address } = startHost(folder);
    const client = connect(await address);
    const events = await client.events.watch();
    const { conversation } = await client.messages.send({
      conversationId: null,
      parts: [{ type: 'text', text: 'Hello [[slow]] [[long]]' }],
    });
    let seen = '';
    for await (const event of events) {
      if (event.type === 'answer.delta') seen += event.text;
      if (seen !== '') break;
    }
    const engine = await client.engine.state();
    const began = performance.now();
    host.kill(signal);
    const { code, stderr } = await ended;
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    if (engine.state !== 'running') throw new Error(`the engine is ${engine.state}`);
    await expect.poll(() => isAlive(engine.pid)).toBe(false);

    const again = connect(await startHost(folder).address);
    const { messages } = await again.conversations.get({ conversationId: conversation.id });
    const answer = messages.at(-1);
    expect(answer?.status).toBe('interrupted');
    expect(answer?.parts).toEqual([{ type: 'text', text: expect.stringContaining(seen) as string }]);
  },
);

test('says what is wrong with its options, its port and its page', async () => {
  const options = await startHost(newFolder(), '--port', '70000').ended;
  expect(options).toMatchObject({ code: 2, stderr: expect.stringContaining('--port is "70000"') as string });

  const folder = newFolder();
  const { port } = await startHost(folder).address;
  const taken = await startHost(newFolder(), '--port', String(port)).ended;
  expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining(`The port ${port} is taken`) as string });

  const noPage = await startHost(join(folder, 'nowhere')).ended;
  expect(noPage).toMatchObject({ code: 1, stderr: expect.stringContaining('The page is not built') as string });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
