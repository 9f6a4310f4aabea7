/** For tests: migrates a history and says `STEP <number>` in the middle of each step, so that it can be killed there. */
import { writeSync } from 'node:fs';
import { openForWriting } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { storeFiles } from '../store-files.ts';

const [dataDir = '', holdMs = '0'] = process.argv.slice(2);
const files = storeFiles(dataDir);
const db = openForWriting(files.database);
const slow = migrations.map((step) => ({
  ...step,
  up: (connection: typeof db) => {
    step.up(connection);
    writeSync(1, `STEP ${step.number}\n`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(holdMs));
  },
}));
await migrate(db, files, slow);
console.log('DONE');
db.close();
