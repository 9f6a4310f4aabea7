#!/usr/bin/env node
/** Starts the command line, with the Node of the `node` package where the one at hand is too old to read TypeScript. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

if (process.features.typescript) {
  await import('./main.ts');
} else {
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  // The terminal sends its Ctrl-C to the child too, which decides what it means.
  process.on('SIGINT', () => {});
  const { status, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
