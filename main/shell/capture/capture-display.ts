/** Takes a picture of the display under the cursor, pixel for pixel, without Sightline's own window in it. */
import { type BrowserWindow, type Display, desktopCapturer, screen } from 'electron';
import { SightlineError } from '../../../contract/errors.ts';
import { hiddenWhile } from './hidden-while.ts';
import { requireScreenPermission } from './require-screen-permission.ts';

export async function captureDisplay(window: BrowserWindow | null): Promise<{ png: Uint8Array; name: string }> {
  requireScreenPermission(process.platform);
  const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const png = await hiddenWhile(window, () => takePicture(display));
  return { png, name: `${pictureName(new Date())}.png` };
}

async function takePicture(display: Display): Promise<Uint8Array> {
  const sources = await listScreens(display);
  // In a Wayland session the user picks one screen in the system's dialog, and it has no id of a display.
  const source = sources.find((each) => each.display_id === String(display.id)) ?? onlyOne(sources);
  if (!source)
    throw failure(sources.length === 0 ? 'no screen was given' : 'the system does not say which screen it is');
  if (source.thumbnail.isEmpty()) throw failure('the picture is empty');
  return source.thumbnail.toPNG();
}

/** Every screen is scaled to the size asked for; the one that is meant thus comes at its own resolution. */
async function listScreens({ size, scaleFactor }: Display): Promise<Electron.DesktopCapturerSource[]> {
  const thumbnailSize = {
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
  };
  try {
    return await desktopCapturer.getSources({ types: ['screen'], thumbnailSize });
  } catch (cause) {
    throw failure('the system refused it', cause);
  }
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Local time, sortable: `screen 2026-03-01 14.05.09`. A colon is not allowed in file names on Windows. */
function pictureName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `screen ${day} ${[two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())].join('.')}`;
}

function failure(reason: string, cause?: unknown): SightlineError {
  return new SightlineError('capture_failed', { reason }, { cause });
}
