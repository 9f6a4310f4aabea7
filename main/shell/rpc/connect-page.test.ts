/** The contract over a real message port, for our page alone. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { os } from '@orpc/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { pagePort } from '../../../contract/page-port.ts';
import { type FakePort, FakeWebContents, ipcMain, resetElectron } from '../testing/fake-electron.ts';
import { connectPage } from './connect-page.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(resetElectron);

interface Frame {
  frameToken: string;
  parent: object | null;
  origin: string;
  url: string;
  isDestroyed(): boolean;
  postMessage: ReturnType<typeof vi.fn>;
}

const stopped = vi.fn();
const router = {
  double: os.handler(({ input }) => Number(input) * 2),
  size: os.handler(async ({ input }) => (await (input as Blob).bytes()).length),
  endless: os.handler(async function* ({ signal }) {
    signal?.addEventListener('abort', stopped);
    yield 1;
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  }),
};

function openPage() {
  const page = new FakeWebContents();
  const frame: Frame = {
    frameToken: 'top',
    parent: null,
    origin: 'app://sightline',
    url: 'app://sightline/index.html',
    isDestroyed: () => false,
    postMessage: vi.fn(),
  };
  const end = connectPage(router, page as never);
  const ask = (event: object = {}) => ipcMain.emit(pagePort.connect, { sender: page, senderFrame: frame, ...event });
  return { page, frame, end, ask, ports: () => frame.postMessage.mock.calls.map(([, , [port]]) => port as FakePort) };
}

function clientOver({ port }: FakePort) {
  const client = createORPCClient(new RPCLink({ port }));
  return client as unknown as {
    double(value: number): Promise<number>;
    size(value: Blob): Promise<number>;
    endless(): Promise<AsyncIterable<number>>;
  };
}

test('our page is handed a port on which calls and pictures go through', async () => {
  const { ask, frame, ports, end } = openPage();
  ask();
  expect(frame.postMessage).toHaveBeenCalledWith(pagePort.port, null, [expect.anything()]);
  const client = clientOver(ports()[0]!);
  expect(await client.double(21)).toBe(42);
  expect(await client.size(new Blob([new Uint8Array(300_000)], { type: 'image/png' }))).toBe(300_000);
  end();
});

const strangers: [who: string, event: (page: FakeWebContents, frame: Frame) => object][] = [
  ['another window', () => ({ sender: new FakeWebContents() })],
  ['a frame that is gone', () => ({ senderFrame: null })],
  ['a frame that was destroyed', (_page, frame) => ({ senderFrame: { ...frame, isDestroyed: () => true } })],
  ['a sub-frame', (_page, frame) => ({ senderFrame: { ...frame, frameToken: 'sub', parent: frame } })],
  ['a top frame that is not the window’s', (_page, frame) => ({ senderFrame: { ...frame, frameToken: 'other' } })],
  ['about:blank', (_page, frame) => ({ senderFrame: { ...frame, origin: 'null', url: 'about:blank' } })],
  ['a data page', (_page, frame) => ({ senderFrame: { ...frame, origin: 'null', url: 'data:text/html,x' } })],
  [
    'a window that went elsewhere',
    (_page, frame) => ({ senderFrame: { ...frame, origin: 'https://evil.test', url: 'https://evil.test/' } }),
  ],
  ['a file that is not the page', (_page, frame) => ({ senderFrame: { ...frame, url: 'app://sightline/a.svg' } })],
];

test.each(strangers)('%s is handed nothing', (_who, event) => {
  const { ask, page, frame } = openPage();
  ask(event(page, frame));
  expect(frame.postMessage).not.toHaveBeenCalled();
  ask();
  expect(frame.postMessage).toHaveBeenCalledOnce();
});

test('no channel is served but the one', () => {
  openPage();
  expect(ipcMain.eventNames()).toEqual([pagePort.connect]);
});

test('a page that was loaded again gets a new port, and what the old one waited for is aborted', async () => {
  const { ask, ports, end } = openPage();
  ask();
  const numbers = await clientOver(ports()[0]!).endless();
  await numbers[Symbol.asyncIterator]().next();
  ask();
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
  expect(await clientOver(ports()[1]!).double(4)).toBe(8);
  end();
  expect(ipcMain.eventNames()).toEqual([]);
});
