/** Fails where a file imports across the layers of `layers/rules.ts`, and says how to mend it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findViolations, type Manifest } from './layers/find-violations.ts';

/** Another root is for tests. */
const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

const files = listSources().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const violations = findViolations(files, manifest);
for (const { path, line, what, mend } of violations) console.error(`${path}:${line} ${what}.\n    ${mend}`);

if (violations.length > 0) {
  console.error(`\n${violations.length} imports cross a layer. The table is scripts/layers/rules.ts.`);
  process.exit(1);
}
console.log(`The layers hold in ${files.length} files.`);

/** Tracked and new files alike: a violation shows before it is committed. A deleted file may still be in the index. */
function listSources(): string[] {
  const patterns = ['*.ts', '*.tsx', '*.mts', '*.cts', '*.js', '*.mjs', '*.cjs', '*.jsx'];
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}
