/** The whole surface of the preload: one message out, one port in, nothing put on the page. */
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pagePort } from '../contract/page-port.ts';

const electron = vi.hoisted(() => ({ ipcRenderer: null as unknown, used: [] as string[] }));
vi.mock('electron', () => ({
  get ipcRenderer() {
    return electron.ipcRenderer;
  },
  get contextBridge() {
    electron.used.push('contextBridge');
    return undefined;
  },
}));

class FakeRenderer extends EventEmitter {
  readonly send = vi.fn();
}

let ipcRenderer: FakeRenderer;
let window: EventTarget & { location: { origin: string }; postMessage: ReturnType<typeof vi.fn> };

beforeEach(async () => {
  vi.resetModules();
  ipcRenderer = new FakeRenderer();
  electron.ipcRenderer = ipcRenderer;
  window = Object.assign(new EventTarget(), { location: { origin: 'app://sightline' }, postMessage: vi.fn() });
  vi.stubGlobal('window', window);
  await import('./index.ts');
});
afterEach(() => vi.unstubAllGlobals());

function say(data: unknown, { source = window as unknown, origin = 'app://sightline' } = {}): void {
  window.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
}

test('the page’s word is passed on, without anything of the page in it', () => {
  say({ type: pagePort.ready, extra: 'x' });
  expect(ipcRenderer.send.mock.calls).toEqual([[pagePort.connect]]);
});

test.each([
  ['another word', () => say({ type: 'sightline:connect' })],
  ['no word', () => say(null)],
  ['a text', () => say(pagePort.ready)],
  ['a frame', () => say({ type: pagePort.ready }, { source: {} })],
  ['another origin', () => say({ type: pagePort.ready }, { origin: 'https://evil.test' })],
])('%s is not', (_what, speak) => {
  speak();
  expect(ipcRenderer.send).not.toHaveBeenCalled();
});

test('the port goes to the page alone', () => {
  const port = {};
  ipcRenderer.emit(pagePort.port, { ports: [port], sender: 'secret' }, 'argument');
  expect(window.postMessage.mock.calls).toEqual([[{ type: pagePort.port }, 'app://sightline', [port]]]);
});

test('it listens on one channel, and exposes nothing', () => {
  expect(ipcRenderer.eventNames()).toEqual([pagePort.port]);
  expect(electron.used).toEqual([]);
});
