/** Writes a file whose name says what is in it: whole or not at all, and never over one that is there. */
import { randomUUID } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';

/** On the disk when it returns: written beside, flushed, then given its name. */
export async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (await exists(path)) return;
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    await writeFlushed(temporary, bytes);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
