/** `bench.json` in the data folder: the last result. It is worth no quarantine: what cannot be read is measured again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type BenchResult, benchResult } from '../../../contract/bench.ts';
import { asStoreError } from '../store/store-error.ts';
import { storeFiles } from '../store/store-files.ts';

export interface BenchKeeper {
  last(): Promise<BenchResult | null>;
  keep(result: BenchResult): Promise<void>;
}

/** @param options.writable False in a process that does not own the folder: it keeps nothing. */
export function createBenchKeeper({ dataDir, writable }: { dataDir: string; writable: boolean }): BenchKeeper {
  const file = join(dataDir, 'bench.json');
  return {
    async last() {
      try {
        return benchResult.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? null;
      } catch {
        return null;
      }
    },
    async keep(result) {
      if (!writable) return;
      try {
        await writeFileAtomic(file, `${JSON.stringify(result, null, 2)}\n`, { mode: 0o600 });
      } catch (thrown) {
        throw asStoreError(thrown, storeFiles(dataDir));
      }
    },
  };
}
