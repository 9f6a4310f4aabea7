/** What the program around the core can do, so that the page offers only what works there. */
import { z } from 'zod';

export const hostDescription = z.object({
  kind: z.enum(['electron', 'web', 'cli']),
  version: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32']),
  dataDir: z.string(),
  /** BCP 47 tag of the system, such as `ko-KR`. */
  systemLanguage: z.string(),
  /** `host`: the `host.captureScreen` call; `page`: the browser's getDisplayMedia. */
  capture: z.enum(['host', 'page']),
  /** `host`: the `host.openLink` call; `page`: a new tab. */
  openLinks: z.enum(['host', 'page']),
  globalShortcut: z.boolean(),
  tray: z.boolean(),
});
export type HostDescription = z.infer<typeof hostDescription>;
