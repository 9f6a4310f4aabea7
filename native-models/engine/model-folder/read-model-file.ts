/** Reads the small text files of a model folder. They may come from anywhere: sizes are capped, shapes are checked. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { SightlineError } from '../../../contract/errors.ts';

/** tokenizer.json of the largest vocabularies in use has about 35 MB. */
const maxBytes = 128 * 1024 * 1024;

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readModelJson<T extends z.ZodType>(dir: string, file: string, schema: T): Promise<z.output<T>> {
  const json = await readOptionalModelJson(dir, file, schema);
  if (json === undefined) throw new SightlineError('model_file_missing', { dir, file });
  return json;
}

/** undefined where the folder does not have the file. */
export async function readOptionalModelJson<T extends z.ZodType>(
  dir: string,
  file: string,
  schema: T,
): Promise<z.output<T> | undefined> {
  const text = await readOptionalModelText(dir, file);
  return text === undefined ? undefined : checkShape(file, parseJson(file, text), schema);
}

export async function readOptionalModelText(dir: string, file: string): Promise<string | undefined> {
  const path = join(dir, file);
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new SightlineError('model_file_invalid', { file, reason: tooLarge(size) });
    return await readFile(path, 'utf8');
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (thrown instanceof SightlineError) throw thrown;
    throw new SightlineError('model_file_invalid', { file, reason: String(code) }, { cause: thrown });
  }
}

/** @throws `model_config_invalid`, naming the file and the key */
export function checkShape<T extends z.ZodType>(file: string, value: unknown, schema: T): z.output<T> {
  const { data, error } = schema.safeParse(value);
  const issue = error?.issues[0];
  if (!issue) return data as z.output<T>;
  const found = JSON.stringify(valueAt(value, issue.path))?.slice(0, 100) ?? 'missing';
  const expected = issue.code === 'invalid_type' ? `of type ${issue.expected}` : issue.message;
  throw new SightlineError('model_config_invalid', { file, key: issue.path.join('.'), found, expected });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** Keys that could reach an object's prototype are left out. */
function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
  } catch (thrown) {
    const reason = text.trim() === '' ? 'it is empty' : 'it is not valid JSON';
    throw new SightlineError('model_file_invalid', { file, reason }, { cause: thrown });
  }
}

function tooLarge(bytes: number): string {
  return `it has ${Math.ceil(bytes / 2 ** 20)} MB, at most ${maxBytes / 2 ** 20} MB are read`;
}
