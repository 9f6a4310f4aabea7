import { expect, test } from 'vitest';
import { grabDisplay } from './grab-display.ts';

const display = { widthPx: 1920, heightPx: 1080 };

function devices(getDisplayMedia?: () => Promise<MediaStream>): MediaDevices {
  return { getDisplayMedia } as unknown as MediaDevices;
}

test('a dialog that the user closes is no error', async () => {
  const refuse = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
  await expect(grabDisplay('Screen', devices(refuse), display)).resolves.toBeNull();
});

test('a browser without screen capture is told as such', async () => {
  await expect(grabDisplay('Screen', undefined, display)).rejects.toMatchObject({ code: 'capture_unavailable' });
  await expect(grabDisplay('Screen', devices(), display)).rejects.toMatchObject({ code: 'capture_unavailable' });
});

test('anything else fails with its reason', async () => {
  const fail = () => Promise.reject(new DOMException('no source', 'NotReadableError'));
  await expect(grabDisplay('Screen', devices(fail), display)).rejects.toMatchObject({
    code: 'capture_failed',
    params: { reason: 'no source' },
  });
});
