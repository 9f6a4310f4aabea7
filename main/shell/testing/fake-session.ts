/** The sessions of the fake Electron: they keep the handlers that the shell sets, for the tests to call. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class FakeSession {
  permissionRequest: ((...args: never[]) => void) | null = null;
  permissionCheck: ((...args: never[]) => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  displayMedia: ((request: unknown, callback: (streams: object) => void) => void) | null = null;
  beforeRequest: ((details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void) | null = null;
  readonly handled = new Map<string, (request: Request) => Promise<Response>>();
  private readonly events = new EventEmitter();
  setSpellCheckerEnabled = vi.fn();
  setPermissionRequestHandler = (handler: FakeSession['permissionRequest']) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler = (handler: FakeSession['permissionCheck']) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler = (handler: FakeSession['devicePermission']) => {
    this.devicePermission = handler;
  };
  setDisplayMediaRequestHandler = (handler: FakeSession['displayMedia']) => {
    this.displayMedia = handler;
  };
  webRequest = {
    onBeforeRequest: (handler: FakeSession['beforeRequest']) => {
      this.beforeRequest = handler;
    },
  };
  protocol = {
    isProtocolHandled: (scheme: string) => this.handled.has(scheme),
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => this.handled.set(scheme, handler),
  };
  on = (name: string, listener: (...args: unknown[]) => void) => void this.events.on(name, listener);
  emit = (name: string, ...args: unknown[]) => this.events.emit(name, ...args);
}

const partitions = new Map<string, FakeSession>();
export const session = {
  defaultSession: new FakeSession(),
  partitions,
  fromPartition: vi.fn((name: string, _options?: object) => {
    const known = partitions.get(name) ?? new FakeSession();
    partitions.set(name, known);
    return known;
  }),
};
