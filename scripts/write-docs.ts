/** Writes the documents that are generated. With `--check` it writes nothing and fails if one is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderDependencies } from './docs/dependencies.ts';
import { renderErrors } from './docs/errors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = {
  'docs/dependencies.md': renderDependencies(root),
  'docs/errors.md': renderErrors(),
};

const stale = Object.entries(documents).filter(([path, text]) => read(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: run "npm run docs".`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(`${root}/${path}`, text);
}

function read(path: string): string {
  try {
    return readFileSync(`${root}/${path}`, 'utf8');
  } catch {
    return '';
  }
}
