/** How fast a device multiplies matrices, against the CPU: software drivers compute rightly, but slower than the CPU. */
import type { Device } from '../../../contract/answers.ts';
import { GraphNode } from './graph/graph-node.ts';
import { dataTypes } from './graph/onnx-proto.ts';
import { floatsTensor, writeModel } from './graph/write-model.ts';
import { OnnxSession } from './onnx-session.ts';
import { floatTensor } from './tensor.ts';

const width = 768;
/** Products one after the other, so that results stay on the device between them. */
const layers = 4;
/** 38 MFLOP, which take a GPU no longer than the call itself, but a software driver a hundred times what the CPU needs. */
const fewRows = 8;
/** 9.7 GFLOP: even fast devices are busy with them for longer than a call takes. */
const manyRows = 2048;
const hopeless = 0.05;
const timings = 3;

/** @returns How many times as fast as the CPU, by the shortest of a few runs each. */
export async function timesAsFastAsCpu(device: Device): Promise<number> {
  const cpu = await open('cpu');
  const session = await open(device).catch(async (thrown: unknown) => {
    await cpu.dispose();
    throw thrown;
  });
  try {
    const roughly = (await shortestMs(cpu, fewRows)) / (await shortestMs(session, fewRows));
    if (roughly < hopeless) return roughly;
    return (await shortestMs(cpu, manyRows)) / (await shortestMs(session, manyRows));
  } finally {
    await session.dispose();
    await cpu.dispose();
  }
}

function open(device: Device): Promise<OnnxSession> {
  return OnnxSession.openWritten(productsGraph(), 'the timed graph', device, { mayFallBack: false });
}

async function shortestMs(session: OnnxSession, rows: number): Promise<number> {
  const x = floatTensor('float32', new Float32Array(rows * width).fill(0.5), [rows, width]);
  let shortest = Number.POSITIVE_INFINITY;
  // The first one compiles kernels.
  for (let run = 0; run <= timings; run++) {
    const startedMs = performance.now();
    await session.run({ x }, { sums: null });
    if (run > 0) shortest = Math.min(shortest, performance.now() - startedMs);
  }
  return shortest;
}

/** [rows, width], `layers` times with [width, width], then with [width, 1]: little comes back. */
function productsGraph(): Uint8Array {
  const layer = (i: number) => GraphNode.create('MatMul', [i === 0 ? 'x' : `h${i}`, 'w'], [`h${i + 1}`]);
  return writeModel({
    nodes: [
      ...Array.from({ length: layers }, (_, i) => layer(i)),
      GraphNode.create('MatMul', [`h${layers}`, 'one'], ['sums']),
    ],
    initializers: [
      floatsTensor('w', new Float32Array(width * width).fill(1 / width), [width, width]),
      floatsTensor('one', new Float32Array(width).fill(1), [width, 1]),
    ],
    inputs: [{ name: 'x', elementType: dataTypes.float, dims: ['rows', width] }],
    outputs: [{ name: 'sums', elementType: dataTypes.float, dims: ['rows', 1] }],
  });
}
