/** Where the window was: kept in a small file of its own, for it belongs to this machine's displays, not to the settings. */
import { readFileSync } from 'node:fs';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { z } from 'zod';

export const windowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

/** null where there is none that can be read: the window then opens in its default place. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileAtomicSync(file, JSON.stringify(state), { mode: 0o600 });
  } catch {
    // A full or read-only disk: the place of a window is not worth a word to the user.
  }
}
