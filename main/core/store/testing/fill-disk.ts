/** For tests: writes until the disk is full, then frees some of it and writes on; prints what happened. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportError } from '../../../../contract/errors.ts';
import { openForReading } from '../connection.ts';
import { openStore } from '../open-store.ts';
import { insertExchange } from './sample-rows.ts';

const [dataDir = ''] = process.argv.slice(2);
const ballast = join(dataDir, 'ballast');
const store = await openStore({ dataDir, mode: 'own', kind: 'test' });
writeFileSync(ballast, Buffer.alloc(4_000_000));

const count = () => store.read((rows) => rows.conversations.count([]));
let acknowledged = 0;

function writeUntilRefused(limit: number): string {
  for (let turn = 0; turn < limit; turn++) {
    try {
      store.write((rows) => insertExchange(rows, `turn ${turn}`));
      acknowledged++;
    } catch (error) {
      return reportError(error).code;
    }
  }
  return 'none';
}

console.log(`FULL ${writeUntilRefused(100_000)} ${acknowledged === count()} ${acknowledged > 100}`);
console.log(`STILL ${writeUntilRefused(100_000)} ${acknowledged === count()}`);
rmSync(ballast);
console.log(`FREED ${writeUntilRefused(50)} ${acknowledged === count()}`);
store.dispose();
const db = openForReading(join(dataDir, 'history.db'));
console.log(`SOUND ${String(db.pragma('integrity_check', { simple: true }))}`);
