/** Writes the window's place down when it has come to rest and when it closes. */
import type { BrowserWindow } from 'electron';
import { writeWindowState } from './window-state.ts';

/** Moving and resizing report every frame. */
const restMs = 500;

export function keepWindowState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    // The place that a maximised window goes back to.
    writeWindowState(file, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const writeLater = () => {
    clearTimeout(timer);
    timer = setTimeout(write, restMs);
  };
  window.on('resize', writeLater);
  window.on('move', writeLater);
  window.on('close', write);
}
