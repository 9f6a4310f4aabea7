/** Tries a device with a graph whose result is known: a driver that computes wrongly is as bad as none. */
import * as ort from 'onnxruntime-node';
import type { Device } from '../../../contract/answers.ts';
import { sessionOptions } from './execution-providers.ts';
import { shortReason } from './ort-errors.ts';
import { probe, probeGraph } from './probe-graph.ts';

export interface DeviceProbe {
  readonly works: boolean;
  /** What the device is, or why it does not work. */
  readonly detail: string;
  readonly ms: number;
}

const tolerance = 1e-3;

/** May end the process: native drivers abort. To be run in a process that can be spared. */
export async function probeDevice(device: Device): Promise<DeviceProbe> {
  const started = performance.now();
  const outcome = await tryDevice(device).catch((thrown: unknown) => ({ works: false, detail: shortReason(thrown) }));
  return { ...outcome, ms: performance.now() - started };
}

async function tryDevice(device: Device): Promise<{ works: boolean; detail: string }> {
  if (!ort.listSupportedBackends().some(({ name }) => name === device)) {
    return { works: false, detail: `this build of ONNX Runtime has no ${device} for ${process.platform}` };
  }
  const session = await ort.InferenceSession.create(probeGraph(), {
    ...sessionOptions(device),
    // An operator that the device cannot run is to be an error and not a quiet detour.
    ...(device !== 'cpu' && { extra: { session: { disable_cpu_ep_fallback: '1' } } }),
  });
  try {
    const feeds = Object.fromEntries(
      (['x', 'w', 'b'] as const).map((name) => [name, new ort.Tensor('float32', probe[name].data, probe[name].dims)]),
    );
    const { z } = await session.run(feeds);
    return judge(z?.data as Float32Array, device);
  } finally {
    await session.release();
  }
}

export function judge(found: Float32Array, device: Device): { works: boolean; detail: string } {
  const right = probe.z.data.every((value, i) => Math.abs(value - (found[i] ?? Number.NaN)) <= tolerance);
  if (right) return { works: true, detail: `${device} computes the test graph correctly` };
  return { works: false, detail: `it computed ${[...found].join(', ')} instead of ${probe.z.data.join(', ')}` };
}
