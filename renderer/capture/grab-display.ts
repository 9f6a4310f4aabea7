/** One frame of a screen that the user picks in the browser's own dialog, as a PNG. */
import { SightlineError } from '../../contract/errors.ts';
import type { DisplaySize } from './display-size.ts';

/** Null when the user closed the dialog or the browser refused: that is an answer, not a failure. */
export async function grabDisplay(
  name: string,
  devices: MediaDevices | undefined,
  display: DisplaySize,
): Promise<File | null> {
  if (typeof devices?.getDisplayMedia !== 'function') throw new SightlineError('capture_unavailable');
  const stream = await askForDisplay(devices, display);
  if (stream === null) return null;
  try {
    const blob = await firstFrame(stream);
    return new File([blob], `${name}.png`, { type: 'image/png' });
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

async function askForDisplay(devices: MediaDevices, display: DisplaySize): Promise<MediaStream | null> {
  try {
    // Unasked, Chromium scales a display above 2880 x 1800 down; asked for more than there is, it scales a tab up.
    const video = { width: { ideal: display.widthPx }, height: { ideal: display.heightPx } };
    return await devices.getDisplayMedia({ video, audio: false });
  } catch (thrown) {
    if (isRefusal(thrown)) return null;
    throw new SightlineError('capture_failed', { reason: reasonOf(thrown) }, { cause: thrown });
  }
}

/** Drawn through a video element: every engine has it, `ImageCapture` only some. */
async function firstFrame(stream: MediaStream): Promise<Blob> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  try {
    await video.play();
    await new Promise<void>((resolve) => video.requestVideoFrameCallback(() => resolve()));
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch (thrown) {
    throw new SightlineError('capture_failed', { reason: reasonOf(thrown) }, { cause: thrown });
  } finally {
    video.srcObject = null;
  }
}

function isRefusal(thrown: unknown): boolean {
  const name = (thrown as { name?: unknown } | null)?.name;
  return name === 'NotAllowedError' || name === 'AbortError';
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
