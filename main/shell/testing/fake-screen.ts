/** The displays and pictures of the fake Electron. */
import { vi } from 'vitest';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const display = (id: number, area: Bounds, scaleFactor = 1) => ({
  id,
  bounds: area,
  workArea: area,
  size: { width: area.width, height: area.height },
  scaleFactor,
});
export const screen = {
  displays: [display(1, { x: 0, y: 0, width: 1920, height: 1080 })],
  cursor: { x: 10, y: 10 },
  getAllDisplays: () => screen.displays,
  getPrimaryDisplay: () => screen.displays[0],
  getCursorScreenPoint: () => screen.cursor,
  getDisplayNearestPoint: ({ x, y }: { x: number; y: number }) =>
    screen.displays.find(({ bounds: b }) => x >= b.x && x < b.x + b.width && y >= b.y && y < b.y + b.height),
};

interface Thumbnail {
  isEmpty(): boolean;
  toPNG(): Uint8Array;
}
export const desktopCapturer = {
  getSources: vi.fn<(options: object) => Promise<{ display_id: string; thumbnail: Thumbnail }[]>>(async () => []),
};
