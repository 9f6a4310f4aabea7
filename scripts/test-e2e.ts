/** Runs the end-to-end tests in the browser, and in Electron where it is; says plainly what it leaves out and why. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.ts';
import { findE2eHosts } from './find-e2e-hosts.ts';

const args = process.argv.slice(2);
/** Where `npm test` wants the counts. */
const report = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);

const hosts = findE2eHosts(process.env, process.platform);
const leftOut = [hosts.web, hosts.electron].filter((host) => 'missing' in host);
for (const { missing } of leftOut) console.log(missing);

const reports = mkdtempSync(join(tmpdir(), 'sightline-e2e-'));
const playwrightReport = join(reports, 'report.json');
if (leftOut.length < 2) process.exitCode = runPlaywright(args.filter((arg) => !arg.startsWith('--report=')));
if (report !== undefined) writeFileSync(report, JSON.stringify({ playwright: readReport(), leftOut: leftOut.length }));
rmSync(reports, { recursive: true });

function runPlaywright(filters: readonly string[]): number {
  if (!buildIfStale('electron' in hosts && 'path' in hosts.electron ? 'app' : 'page')) return 1;
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { status } = spawnSync(process.execPath, [cli, 'test', '--reporter=list,json', ...filters], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  return status ?? 1;
}

function readReport(): unknown {
  return existsSync(playwrightReport) ? JSON.parse(readFileSync(playwrightReport, 'utf8')) : null;
}
