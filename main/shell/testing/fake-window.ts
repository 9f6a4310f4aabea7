/** The windows of the fake Electron. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import { app } from './fake-app.ts';
import { fakeEvent } from './fake-event.ts';

export class FakeWebContents extends EventEmitter {
  mainFrame = { frameToken: 'top', parent: null, origin: '', url: '', isDestroyed: () => false, postMessage: vi.fn() };
  reload = vi.fn();
  copyImageAt = vi.fn();
  setWebRTCIPHandlingPolicy = vi.fn();
  setWindowOpenHandler = vi.fn<(handler: (details: { url: string }) => { action: string }) => void>();
}

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A page that loads at once; showing, hiding and closing change what the window then says of itself. */
export class BrowserWindow extends EventEmitter {
  static opened: BrowserWindow[] = [];
  readonly webContents = new FakeWebContents();
  readonly log: string[] = [];
  visible = false;
  minimized = false;
  maximized = false;
  fullScreen = false;
  destroyed = false;
  bounds: Bounds;
  setBackgroundColor = vi.fn();

  readonly options: Partial<Bounds> & Record<string, unknown>;

  constructor(options: Partial<Bounds> & Record<string, unknown> = {}) {
    super();
    this.options = options;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    BrowserWindow.opened.push(this);
  }
  async loadURL(url: string): Promise<void> {
    Object.assign(this.webContents.mainFrame, { url, origin: new URL(url).href.replace(/^(\w+:\/\/[^/]+).*/, '$1') });
    this.log.push(`load ${url}`);
    this.emit('ready-to-show');
  }
  show(): void {
    this.visible = true;
    this.log.push('show');
  }
  hide(): void {
    this.visible = false;
    this.log.push('hide');
  }
  focus = () => void this.log.push('focus');
  restore(): void {
    this.minimized = false;
    this.log.push('restore');
  }
  maximize(): void {
    this.maximized = true;
  }
  setFullScreen(on: boolean): void {
    this.fullScreen = on;
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }
  /** As a click on the window's cross: closed unless a listener prevents it. */
  close(): void {
    const event = fakeEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return;
    this.destroy();
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
    app.emit('window-all-closed');
  }
  isVisible = () => this.visible;
  isMinimized = () => this.minimized;
  isMaximized = () => this.maximized;
  isFullScreen = () => this.fullScreen;
  isDestroyed = () => this.destroyed;
  getNormalBounds = () => this.bounds;
}
