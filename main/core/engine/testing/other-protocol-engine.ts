/** For tests: an engine process of a version whose protocol this app does not speak. */
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { engineCalls } from '../../../../contract/engine-protocol.ts';

const { hello } = engineCalls;
const router = {
  hello: implement(hello).handler(() => ({
    protocol: 99,
    pid: process.pid,
    versions: { node: '', onnxruntime: '', sharp: '' },
  })),
};

new RPCHandler(router).upgrade({
  postMessage: (data: unknown) => process.send?.(data),
  on(event: string, listener: (event?: { data: unknown }) => void) {
    if (event === 'message') process.on('message', (data) => listener({ data }));
  },
});
