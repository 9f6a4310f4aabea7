/** For tests: a host with neither windows, tray nor shortcuts. */
import type { HostDescription } from '../../../contract/host.ts';

export function testHost(dataDir: string, differing: Partial<HostDescription> = {}): HostDescription {
  return {
    kind: 'cli',
    version: '0.0.0',
    platform: 'linux',
    dataDir,
    systemLanguage: 'en',
    capture: 'page',
    openLinks: 'page',
    globalShortcut: false,
    tray: false,
    ...differing,
  };
}
