/** Gives the page its end of a message port on which the contract is served: the only user of `ipcMain`. */
import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain, MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import { pagePort } from '../../../contract/page-port.ts';
import { isTrustedSender } from '../security/is-trusted-sender.ts';

/** Serves one page; returns the function that ends it. Closing a port aborts what its page still waits for. */
export function connectPage(router: AnyRouter, page: WebContents): () => void {
  const handler = new RPCHandler(router);
  let current: MessagePortMain | null = null;

  const connect = (event: Electron.IpcMainEvent) => {
    if (!isTrustedSender(event, page)) return;
    // A page that was loaded again asks again.
    current?.close();
    const { port1, port2 } = new MessageChannelMain();
    handler.upgrade(port1);
    port1.start();
    current = port1;
    event.senderFrame?.postMessage(pagePort.port, null, [port2]);
  };

  ipcMain.on(pagePort.connect, connect);
  return () => {
    ipcMain.off(pagePort.connect, connect);
    current?.close();
    current = null;
  };
}
