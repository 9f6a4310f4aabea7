import { expect, test } from 'vitest';
import { sharesOf } from './cpu-profile.ts';

const frame = (id: number, functionName: string, url = '') => ({ id, callFrame: { functionName, url } });

test('time goes to the group of the function it was sampled in', () => {
  const shares = sharesOf({
    nodes: [
      frame(1, '(idle)'),
      frame(2, '', 'file:///app/node_modules/onnxruntime-node/dist/backend.js'),
      frame(3, 'run', 'file:///app/native-models/engine/onnx/onnx-session.ts'),
      frame(4, '(garbage collector)'),
      frame(5, 'emit', 'node:events'),
    ],
    samples: [1, 2, 2, 3, 4, 5],
    timeDeltas: [100, 300, 300, 100, 100, 100],
  });
  expect(shares).toEqual({ idle: 0.1, runtime: 0.6, ours: 0.1, collector: 0.1, node: 0.1 });
});
