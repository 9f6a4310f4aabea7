/** macOS gives a black or empty picture without the user's permission: said in words before anything is tried. */
import { systemPreferences } from 'electron';
import { SightlineError } from '../../../contract/errors.ts';

export function requireScreenPermission(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') return;
  const status = systemPreferences.getMediaAccessStatus('screen');
  const reason = reasonOf(status);
  if (reason !== null) throw new SightlineError('capture_failed', { reason });
}

function reasonOf(status: ReturnType<typeof systemPreferences.getMediaAccessStatus>): string | null {
  switch (status) {
    case 'granted':
    // The first attempt makes macOS ask the user.
    case 'not-determined':
    case 'unknown':
      return null;
    case 'denied':
      return 'macOS does not allow it; switch Sightline on in System Settings, Privacy & Security, Screen & System Audio Recording, and start it again';
    case 'restricted':
      return 'the management of this Mac does not allow it';
    default:
      throw new Error(`unknown status ${String(status satisfies never)}`);
  }
}
