import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { heartbeat } from '../../../contract/engine-protocol.ts';

const entry = fileURLToPath(new URL('../testing/blocked-engine-process.ts', import.meta.url));

test('beats on while the main thread is blocked, with nothing else on standard output', async () => {
  const engine = fork(entry, [], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], serialization: 'advanced' });
  const beats = [];
  for await (const line of createInterface({ input: engine.stdout! })) {
    beats.push(heartbeat.parse(JSON.parse(line)));
    if (beats.length === 4) break;
  }
  engine.kill('SIGKILL');
  await once(engine, 'exit');

  // The main thread blocks itself at once and stays so: its turns stand still while the CPU time grows little.
  expect(new Set(beats.slice(1).map(({ turns }) => turns)).size).toBe(1);
  expect(beats[3]!.cpuMs - beats[1]!.cpuMs).toBeLessThan(50);
});
