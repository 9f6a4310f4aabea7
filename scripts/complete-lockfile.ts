/** Fills the holes that a registry without some platforms' packages leaves in package-lock.json. Run it after `npm install`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, type LockedPackages } from './lockfile/complete-lockfile.ts';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: LockedPackages };
writeFileSync(file, `${JSON.stringify({ ...lock, packages: completeLockfile(lock.packages) }, null, 2)}\n`);
