/** Hands the page one message port and nothing else: no function, no object and no channel of Electron's reaches the page. */
import { ipcRenderer } from 'electron';
import { pagePort } from '../contract/page-port.ts';

window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const isOwnPage = source === window && origin === window.location.origin;
  if (isOwnPage && isReadyMessage(data)) ipcRenderer.send(pagePort.connect);
});

ipcRenderer.on(pagePort.port, ({ ports }) => {
  window.postMessage({ type: pagePort.port }, window.location.origin, [...ports]);
});

function isReadyMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === pagePort.ready;
}
