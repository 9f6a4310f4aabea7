/** `npm test` on a stand-in project: goes on after a failing gate, sums what the runners report, and fails with them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../test.ts', import.meta.url));
const writeUnitReport = `node -e "require('fs').writeFileSync(process.argv.at(-1).split('=')[1], JSON.stringify({numPassedTests:5,numFailedTests:0,numPendingTests:0,numTodoTests:0,testResults:[]}))" --`;
const writeE2eReport = `node -e "require('fs').writeFileSync(process.argv.at(-1).split('=')[1], JSON.stringify({playwright:null,leftOut:2}))" --`;
const passing = {
  'check:style': 'node -v',
  'check:types': 'node -v',
  'check:layers': 'node -v',
  'test:unit': writeUnitReport,
  build: 'node -v',
  'test:e2e': writeE2eReport,
};

test('counts every gate and every test in its last line', () => {
  const { status, lastLine } = runTests(passing);
  expect(lastLine).toBe('9 passed, 0 failed, 2 skipped');
  expect(status).toBe(0);
});

test('goes on after a failing gate, says how to mend it, and fails', () => {
  const { status, lastLine, stdout } = runTests({ ...passing, 'check:types': 'node -e "process.exit(2)"' });
  expect(lastLine).toBe('8 passed, 1 failed, 2 skipped');
  expect(stdout).toContain('== e2e');
  expect(stdout).toContain('To mend types: "npm run check:types"');
  expect(status).toBe(1);
});

test('a test runner that dies without a report is a failure', () => {
  const { status, lastLine } = runTests({ ...passing, 'test:unit': 'node -e "process.exit(7)" --' });
  expect(lastLine).toBe('4 passed, 1 failed, 2 skipped');
  expect(status).toBe(1);
});

function runTests(scripts: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'sightline-gates-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
  const { status, stdout } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
  return { status, stdout, lastLine: stdout.trimEnd().split('\n').at(-1) };
}
