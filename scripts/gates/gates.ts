/** The gates of `npm test`, in the order in which they run: the quick ones first. */
import { readFileSync } from 'node:fs';
import { type PlaywrightReport, type Tally, tallyPlaywright, tallyVitest, type VitestReport } from './tally.ts';

export interface Gate {
  readonly name: string;
  /** The npm script that runs it alone. */
  readonly script: string;
  readonly mend: string;
  /** For a gate that runs tests: how it is told to write its report, and how that is counted. */
  readonly report?: { args(file: string): string[]; tally(file: string): Tally };
}

export const gates: readonly Gate[] = [
  {
    name: 'style',
    script: 'check:style',
    mend: '"npm run format" mends most of it; "npm run check:style" shows the rest.',
  },
  { name: 'types', script: 'check:types', mend: '"npm run check:types" shows them again.' },
  { name: 'layers', script: 'check:layers', mend: '"npm run check:layers" says how to mend each.' },
  {
    name: 'unit',
    script: 'test:unit',
    mend: '"npm run test:unit -- <file>" runs one file alone.',
    report: {
      args: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      tally: (file) => tallyVitest(readJson(file) as VitestReport),
    },
  },
  { name: 'build', script: 'build', mend: '"npm run build" shows it again.' },
  {
    name: 'e2e',
    script: 'test:e2e',
    mend: '"npm run test:e2e -- <file>" runs one file alone; pictures of failures lie in e2e/results.',
    report: {
      args: (file) => [`--report=${file}`],
      tally: readE2eTally,
    },
  },
];

/** `test-e2e` adds to Playwright's report how many halves of the suite it had to leave out. */
function readE2eTally(file: string): Tally {
  const { playwright, leftOut } = readJson(file) as { playwright: PlaywrightReport | null; leftOut: number };
  const tally = playwright === null ? { passed: 0, failed: 0, skipped: 0 } : tallyPlaywright(playwright);
  return { ...tally, skipped: tally.skipped + leftOut };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
