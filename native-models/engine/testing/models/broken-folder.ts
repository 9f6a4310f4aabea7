/** Copies of model folders that a test may break. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixturePath } from './golden.ts';

/** A folder of its own for one test, gone after it. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'sightline-engine-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function copyModel(name = 'llava'): string {
  const dir = join(temporaryFolder(), name);
  cpSync(fixturePath(name), dir, { recursive: true });
  return dir;
}

/** Lays files of another fixture over those of a copied model, in its `onnx` folder. */
export function layOver(dir: string, folder: string, files: readonly string[]): void {
  for (const file of files) cpSync(fixturePath(`${folder}/${file}`), join(dir, 'onnx', file));
}

export function changeJson(dir: string, file: string, change: (json: { text_config: object }) => void): void {
  const path = join(dir, file);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  change(json);
  writeFileSync(path, JSON.stringify(json));
}
