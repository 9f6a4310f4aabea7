/**
 * `models.json` in the data folder: which model folders the user has added. Read anew each time, since the command line
 * may change it while the app runs; written whole or not at all.
 */
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { modelId } from '../../../contract/ids.ts';

const content = z.object({
  version: z.literal(1),
  models: z.array(z.object({ id: modelId, dir: z.string().min(1) })),
});
export type AddedModel = z.infer<typeof content>['models'][number];

export interface ReadModels {
  readonly models: readonly AddedModel[];
  /** Where a damaged file was put aside, untouched; null for a sound one or none. */
  readonly quarantine: string | null;
}

export function modelsFile(dataDir: string): string {
  return join(dataDir, 'models.json');
}

export async function readModelsFile(file: string): Promise<ReadModels> {
  const text = await readIfThere(file);
  if (text === undefined) return { models: [], quarantine: null };
  const parsed = content.safeParse(parseJson(text));
  if (parsed.success) return { models: parsed.data.models, quarantine: null };
  const quarantine = `${file}.quarantine-${new Date().toISOString().replaceAll(':', '')}`;
  await rename(file, quarantine);
  return { models: [], quarantine };
}

export async function writeModelsFile(file: string, models: readonly AddedModel[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomic(file, `${JSON.stringify({ version: 1, models }, null, 2)}\n`, { mode: 0o600 });
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((thrown) => {
    if (thrown.code === 'ENOENT') return undefined;
    throw thrown;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
