/** Decides where the window opens: where it was, if it can be seen and reached there on the displays of today. */
import type { Display, Rectangle } from 'electron';
import type { WindowState } from './window-state.ts';

export const minimumSize = { width: 640, height: 480 } as const;
const defaultSize = { width: 1180, height: 800 } as const;

/** What must be on a display of the strip at the window's top, by which it is moved. */
const grip = { width: 120, height: 32 } as const;

type WorkArea = Pick<Display, 'workArea'>;

/** Without `x` and `y` the system places it. */
export function placeWindow(
  state: WindowState | null,
  displays: readonly WorkArea[],
  primary: WorkArea,
): Partial<Rectangle> & Pick<Rectangle, 'width' | 'height'> {
  if (!state) return clampSize(defaultSize, primary.workArea);
  for (const { workArea } of displays) {
    // Made smaller first: a window that was wider than this display may not reach it any more.
    const bounds = { x: state.x, y: state.y, ...clampSize(state, workArea) };
    if (isReachable(bounds, workArea)) return bounds;
  }
  return clampSize(state, primary.workArea);
}

function isReachable({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  // A window above its display cannot be pulled down again; a few pixels are the system's invisible frame.
  const isGripVisible = y >= area.y - 8 && y + grip.height <= area.y + area.height;
  return visibleWidth >= Math.min(grip.width, width) && isGripVisible;
}

function clampSize({ width, height }: { width: number; height: number }, area: Rectangle) {
  return {
    width: Math.max(minimumSize.width, Math.min(width, area.width)),
    height: Math.max(minimumSize.height, Math.min(height, area.height)),
  };
}
