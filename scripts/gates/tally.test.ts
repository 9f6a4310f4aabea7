/** The last line of `npm test` counts what the runners report, and no failure hides from it. */
import { expect, test } from 'vitest';
import { formatTally, sumTallies, tallyGate, tallyPlaywright, tallyVitest, withExit } from './tally.ts';

const vitestReport = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

test('counts the tests of vitest, and a file that could not be loaded as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const ran = { status: 'failed', assertionResults: [{}] };
  expect(tallyVitest({ ...vitestReport, testResults: [ran, broken] })).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('counts the tests of Playwright, and a flaky one or an error outside a test as a failure', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

test('a runner that fails without a failed test counts as one failure', () => {
  const tally = tallyVitest({ ...vitestReport, numFailedTests: 0 });
  expect(withExit(tally, false).failed).toBe(1);
  expect(withExit(tally, true).failed).toBe(0);
  expect(withExit({ passed: 0, failed: 3, skipped: 0 }, false).failed).toBe(3);
});

test('the line names skipped tests only where there are some', () => {
  expect(formatTally(sumTallies([tallyGate(true), tallyGate(false), tallyGate(true)]))).toBe('2 passed, 1 failed');
  expect(formatTally({ passed: 1, failed: 0, skipped: 3 })).toBe('1 passed, 0 failed, 3 skipped');
});
