/** Which devices a system can have at all: the others are not worth a line. */
import type { DeviceChoice } from '../../contract/answers.ts';
import type { HostDescription } from '../../contract/host.ts';

/** DirectML is a part of Windows, Core ML of macOS; CUDA is not built for macOS. */
export function existsOn(device: DeviceChoice, platform: HostDescription['platform']): boolean {
  if (device === 'dml') return platform === 'win32';
  if (device === 'coreml') return platform === 'darwin';
  return device !== 'cuda' || platform !== 'darwin';
}
