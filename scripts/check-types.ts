/** Type-checks each folder with its own tsconfig, so that no folder sees another platform's globals. */
import { spawnSync } from 'node:child_process';

const projects = [
  'contract',
  'native-models/engine',
  'main/core',
  'main/shell',
  'main/web-host',
  'main/cli',
  'preload',
  'renderer',
  'e2e',
  'bench',
  'scripts',
];

const failed = projects.filter((project) => {
  const { status } = spawnSync('tsc', ['--project', project], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\nTypes are wrong in: ${failed.join(', ')}. Run "npx tsc --project <folder>" there to see one alone.`);
  process.exit(1);
}
console.log(`Types are right in ${projects.length} folders.`);
