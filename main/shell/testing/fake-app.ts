/** The app object of the fake Electron: records what it is told, emits what the tests want. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

class FakeApp extends EventEmitter {
  isPackaged = false;
  commandLine = { appendSwitch: vi.fn<(name: string, value?: string) => void>() };
  enableSandbox = vi.fn();
  exit = vi.fn<(code?: number) => void>();
  quit = vi.fn();
  getVersion = () => '0.1.0';
  getLocale = vi.fn(() => 'en-US');
  requestSingleInstanceLock = vi.fn(() => true);
  setAppUserModelId = vi.fn();
  setPath = vi.fn<(name: string, path: string) => void>();
  whenReady = vi.fn(async () => {});
}
export const app = new FakeApp();
