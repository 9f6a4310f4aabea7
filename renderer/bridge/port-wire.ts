/** The wire of the Electron host: one message port, which the preload hands over when the page asks for it. */
import { RPCLink } from '@orpc/client/message-port';
import { pagePort } from '../../contract/page-port.ts';
import type { OpenWire, Wire } from './wire.ts';

/** The preload answers within a few milliseconds; without one nobody ever does. */
const answerMs = 3_000;

export const portWire: OpenWire = async (signal) => {
  const port = await askForPort(signal);
  return port === null ? 'refused' : wireOverPort(port);
};

export function wireOverPort(port: MessagePort): Wire {
  const closed = new Promise<void>((settle) => port.addEventListener('close', () => settle(), { once: true }));
  const link = new RPCLink({ port });
  // Listeners added with addEventListener hear nothing before this.
  port.start();
  return { link, closed };
}

async function askForPort(signal: AbortSignal): Promise<MessagePort | null> {
  const answered = new AbortController();
  const port = await new Promise<MessagePort | null>((resolve) => {
    window.addEventListener(
      'message',
      (event) => {
        // Only this window may speak to it: a frame or an opener is somebody else.
        if (event.source !== window || event.data?.type !== pagePort.port) return;
        resolve(event.ports[0] ?? null);
      },
      { signal: answered.signal },
    );
    window.postMessage({ type: pagePort.ready }, '*');
    AbortSignal.any([signal, AbortSignal.timeout(answerMs)]).addEventListener('abort', () => resolve(null));
  });
  answered.abort();
  return port;
}
