/** Runs every gate, goes on after one that fails, and ends with one line that counts. This is what CI runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Gate, gates } from './gates/gates.ts';
import { formatTally, sumTallies, type Tally, tallyGate, withExit } from './gates/tally.ts';

/** Another root is for tests. */
const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'sightline-test-'));

const results = gates.map((gate) => ({ gate, tally: runGate(gate) }));
rmSync(reports, { recursive: true });

console.log('');
for (const { gate, tally } of results) console.log(`${gate.name.padEnd(7)} ${formatTally(tally)}`);
for (const { gate } of results.filter(({ tally }) => tally.failed > 0))
  console.log(`To mend ${gate.name}: ${gate.mend}`);

const total = sumTallies(results.map(({ tally }) => tally));
console.log(formatTally(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function runGate({ name, script, report }: Gate): Tally {
  console.log(`\n== ${name} (npm run ${script})`);
  const file = join(reports, `${name}.json`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...(report?.args(file) ?? [])], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const ok = status === 0;
  return report !== undefined && existsSync(file) ? withExit(report.tally(file), ok) : tallyGate(ok);
}
