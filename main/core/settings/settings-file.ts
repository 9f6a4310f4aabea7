/** The settings on disk: read so that no damage loses a good value, written so that a crash leaves the old or the new. */
import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
import { type Settings, settings } from '../../../contract/settings.ts';

export interface ReadSettings {
  readonly values: Settings;
  /** Keys of a newer version, kept so that going back and forth loses nothing. */
  readonly unknown: Record<string, unknown>;
  /** What could not be used: keys, or the whole file. */
  readonly damage: 'none' | 'keys' | 'file';
}

export function settingsFile(dataDir: string): string {
  return join(dataDir, 'settings.json');
}

/** Each key from the file, else from the last good copy, else its default. */
export function readSettings(dataDir: string): ReadSettings {
  const file = settingsFile(dataDir);
  const current = parseObject(file);
  const lastGood = parseObject(lastGoodFile(dataDir)) ?? {};
  const source = current ?? lastGood;
  const values: Record<string, unknown> = {};
  let badKeys = 0;
  for (const [key, schema] of Object.entries<z.ZodType>(settings.shape)) {
    const parsed = schema.safeParse(source[key]);
    if (!parsed.success) badKeys++;
    values[key] = parsed.success ? parsed.data : (schema.safeParse(lastGood[key]).data ?? schema.parse(undefined));
  }
  const unknown = Object.fromEntries(Object.entries(source).filter(([key]) => !Object.hasOwn(settings.shape, key)));
  const damage = current === null && existsSync(file) ? 'file' : badKeys > 0 ? 'keys' : 'none';
  return { values: settings.parse(values), unknown, damage };
}

/** First the file, then its copy: whenever this is killed, one of them is whole. */
export async function writeSettings(dataDir: string, content: Pick<ReadSettings, 'values' | 'unknown'>): Promise<void> {
  const text = `${JSON.stringify({ ...content.unknown, ...content.values }, null, 2)}\n`;
  await writeFileAtomic(settingsFile(dataDir), text, { mode: 0o600 });
  await writeFileAtomic(lastGoodFile(dataDir), text, { mode: 0o600 });
}

/** Puts a damaged file aside under a name of its own, for whoever wants to look at it. */
export function quarantineSettings(dataDir: string, damage: 'keys' | 'file'): void {
  const file = settingsFile(dataDir);
  const kept = `${file}.quarantine-${new Date().toISOString().replaceAll(':', '')}`;
  if (damage === 'file') renameSync(file, kept);
  else copyFileSync(file, kept);
}

function lastGoodFile(dataDir: string): string {
  return join(dataDir, 'settings.last-good.json');
}

function parseObject(file: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
