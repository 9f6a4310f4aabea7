/** Tries a device with graphs whose results are known: a driver that computes wrongly is as bad as none. */
import * as ort from 'onnxruntime-node';
import type { Device } from '../../../contract/answers.ts';
import { reportError } from '../../../contract/errors.ts';
import { OnnxSession } from './onnx-session.ts';
import { shortReason } from './ort-errors.ts';
import { type ProbedAttention, type ProbedProducts, probeDecoder } from './probe-decoder.ts';
import { probe, probeGraph } from './probe-graph.ts';
import { timesAsFastAsCpu } from './probe-speed.ts';
import { probeSteps } from './probe-steps.ts';
import { floatTensor } from './tensor.ts';

export interface DeviceProbe {
  readonly works: boolean;
  /** What the device is, or why it does not work. */
  readonly detail: string;
  readonly ms: number;
  /** How many times as fast as the CPU it multiplies matrices; null for the CPU and for what does not work. */
  readonly timesCpu: number | null;
}

type Outcome = Omit<DeviceProbe, 'ms'>;

const tolerance = 1e-3;

/** What models are made of that a device may lack: then ONNX Runtime runs it on the CPU, which is slower but right. */
const optional: readonly { name: string; attention: ProbedAttention; products: ProbedProducts }[] = [
  { name: 'grouped-query attention', attention: 'grouped', products: 'plain' },
  { name: '4-bit products', attention: 'joined', products: 'q4' },
];

/** May end the process: native drivers abort. To be run in a process that can be spared. */
export async function probeDevice(device: Device): Promise<DeviceProbe> {
  const started = performance.now();
  const outcome = await tryDevice(device).catch((thrown: unknown) => fails(reasonOf(thrown)));
  return { ...outcome, ms: performance.now() - started };
}

async function tryDevice(device: Device): Promise<Outcome> {
  if (!ort.listSupportedBackends().some(({ name }) => name === device)) {
    return fails(`this build of ONNX Runtime has no ${device} for ${process.platform}`);
  }
  const wrong = await tryProducts(device);
  if (wrong) return fails(wrong);
  const detail = `${device} computes the test graphs correctly`;
  // Core ML is given encoders of fixed shapes only; a cache that grows is not asked of it.
  if (device === 'coreml') return { works: true, detail, timesCpu: await timesAsFastAsCpu(device) };

  const offSteps = await probeSteps(device, probeDecoder('joined', 'plain'));
  if (offSteps) return fails(offSteps);
  const lacking: string[] = [];
  for (const { name, attention, products } of optional) {
    const off = await ifThere(probeSteps(device, probeDecoder(attention, products)));
    if (off === missing) lacking.push(name);
    else if (off) return fails(`${off} with ${name}`);
  }
  const note = lacking.length === 0 ? '' : `, but has no ${lacking.join(' and no ')}: the CPU does these`;
  return {
    works: true,
    detail: `${detail}${note}`,
    timesCpu: device === 'cpu' ? null : await timesAsFastAsCpu(device),
  };
}

/** @returns What went wrong. */
async function tryProducts(device: Device): Promise<string | undefined> {
  const session = await OnnxSession.openWritten(probeGraph(), 'the test graph', device, { mayFallBack: false });
  try {
    const feeds = Object.fromEntries(
      (['x', 'w', 'b'] as const).map((name) => [name, floatTensor('float32', probe[name].data, probe[name].dims)]),
    );
    const { z } = await session.run(feeds, { z: null });
    return judge(z?.data as Float32Array);
  } finally {
    await session.dispose();
  }
}

export function judge(found: Float32Array): string | undefined {
  const right = probe.z.data.every((value, i) => Math.abs(value - (found[i] ?? Number.NaN)) <= tolerance);
  return right ? undefined : `it computed ${[...found].join(', ')} instead of ${probe.z.data.join(', ')}`;
}

const missing = Symbol('the device lacks an operator');

/** Only opening fails for want of an operator; a run that fails is the device's failure. */
async function ifThere<T>(work: Promise<T>): Promise<T | typeof missing> {
  return work.catch((thrown: unknown) => {
    if (reportError(thrown).code === 'device_unavailable') return missing;
    throw thrown;
  });
}

function fails(detail: string): Outcome {
  return { works: false, detail, timesCpu: null };
}

/** The runtime's own words where there are any. */
function reasonOf(thrown: unknown): string {
  const { code, params } = reportError(thrown);
  return code !== 'internal' && typeof params.reason === 'string' ? params.reason : shortReason(thrown);
}
