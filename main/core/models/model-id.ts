/** A model's id from the name of its folder: `SmolVLM 256M (q4)` becomes `smolvlm-256m-q4`. */
import { basename } from 'node:path';

const maxLength = 64;

/** @param taken Ids that are in use; a number is added until the new one is not among them. */
export function makeModelId(dir: string, taken: readonly string[]): string {
  const stem = slug(basename(dir)) || 'model';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const id = stem.slice(0, maxLength - suffix.length) + suffix;
    if (!taken.includes(id)) return id;
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '');
}
