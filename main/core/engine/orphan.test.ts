import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isAlive, makeModelFolder } from './testing/fake-engine.ts';

const ownerProcess = fileURLToPath(new URL('./testing/owner-process.ts', import.meta.url));

test.each([
  ['idle enough to hear that the channel closed', 'x [[slow]] [[long]]'],
  ['blocked by work', 'x [[busy:60000]]'],
  ['blocked in a deadlock', 'x [[hang]]'],
])('an engine is gone within 2 s of its owner’s death, while %s', async (_how, question) => {
  const owner = spawn(process.execPath, [ownerProcess, question, await makeModelFolder()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const words: string[] = [];
  for await (const line of createInterface({ input: owner.stdout })) {
    words.push(line);
    // The fault strikes after the fifth word.
    if (words.length === 5) break;
  }
  const pid = Number(words[0]);
  await delay(300);
  expect(isAlive(pid)).toBe(true);

  owner.kill('SIGKILL');
  const killedAt = performance.now();
  while (isAlive(pid) && performance.now() - killedAt < 5_000) await delay(20);
  expect(isAlive(pid)).toBe(false);
  expect(performance.now() - killedAt).toBeLessThan(2_000);
});
