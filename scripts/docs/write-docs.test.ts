/** The generated documents equal what stands in `docs/`, and a dependency cannot come in without its note. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderDependencies } from './dependencies.ts';

const script = fileURLToPath(new URL('../write-docs.ts', import.meta.url));

test('the generated documents are up to date', () => {
  expect(() => execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
});

test('a dependency without a note is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'sightline-docs-'));
  mkdirSync(join(root, 'node_modules/left-pad'), { recursive: true });
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ version: '1.0.0', dependencies: { 'left-pad': '1.3.0' } }),
  );
  writeFileSync(
    join(root, 'node_modules/left-pad/package.json'),
    JSON.stringify({ version: '1.3.0', license: 'WTFPL' }),
  );
  expect(() => renderDependencies(root)).toThrow(/left-pad has no note/);
});
