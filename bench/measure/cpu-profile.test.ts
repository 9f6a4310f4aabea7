import { expect, test } from 'vitest';
import { sharesOf } from './cpu-profile.ts';

const frame = (id: number, functionName: string, url = '', children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});
const backend = 'file:///app/node_modules/onnxruntime-node/dist/backend.js';

test('time goes to the group of the function it was sampled in, native code to whose it is', () => {
  const shares = sharesOf({
    nodes: [
      frame(1, '(idle)'),
      frame(2, '', backend, [6]),
      frame(3, 'run', 'file:///app/native-models/engine/onnx/onnx-session.ts'),
      frame(4, '(garbage collector)'),
      frame(5, 'emit', 'node:events'),
      frame(6, ''),
    ],
    samples: [1, 2, 6, 3, 4, 5],
    timeDeltas: [100, 100, 500, 100, 100, 100],
  });
  expect(shares).toEqual({ idle: 0.1, runtime: 0.6, ours: 0.1, collector: 0.1, node: 0.1 });
});
