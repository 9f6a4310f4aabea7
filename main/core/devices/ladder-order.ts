/** The rungs of `auto`: which devices are tried on a platform, the one that is likely to be fastest first. */
import type { Device } from '../../../contract/answers.ts';

/** The CPU is last everywhere and always there. */
export function ladderOf(platform: NodeJS.Platform): readonly Device[] {
  switch (platform) {
    case 'linux':
      return ['webgpu', 'cuda', 'cpu'];
    case 'win32':
      return ['webgpu', 'dml', 'cpu'];
    case 'darwin':
      return ['webgpu', 'coreml', 'cpu'];
    default:
      return ['cpu'];
  }
}
