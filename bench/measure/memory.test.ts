import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldMemory, peakMemory, readKilobytes, restartPeak } from './memory.ts';

test('reads a line of /proc', () => {
  expect(readKilobytes('VmPeak:\t  99 kB\nVmHWM:\t  12 kB\nVmRSS:\t 7 kB\n', 'VmHWM')).toBe(12_288);
  expect(() => readKilobytes('VmRSS:\t 7 kB\n', 'VmHWM')).toThrow('VmHWM');
});

test.runIf(process.platform === 'linux')('a peak is seen after it is over, and forgotten on request', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sightline-bench-')), 'child.mjs');
  writeFileSync(
    file,
    `let held = Buffer.alloc(200e6, 1); process.send(held.length); held = undefined;
    process.on('message', () => { gc(); process.send('freed'); });`,
  );
  const child = fork(file, [], { execArgv: ['--expose-gc'] });
  try {
    const pid = child.pid!;
    await once(child, 'message');
    child.send('free');
    await once(child, 'message');
    expect(peakMemory(pid)).toBeGreaterThan(200e6);
    expect(heldMemory(pid)!.rss).toBeLessThan(200e6);
    restartPeak(pid);
    expect(peakMemory(pid)).toBeLessThan(200e6);
  } finally {
    child.kill();
  }
});
