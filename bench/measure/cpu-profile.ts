/** What V8's sampling profiler says of a thread, put into the few groups that a reader can act on. */

/** Of the Chrome DevTools Protocol, `Profiler.Profile`, as far as it is used. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    /** Ids of what it calls. */
    readonly children?: readonly number[];
  }[];
  /** Ids of the nodes in which samples were taken. */
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

export const profileGroups = ['runtime', 'ours', 'collector', 'node', 'idle'] as const;
export type ProfileGroup = (typeof profileGroups)[number];
export type ProfileShares = Readonly<Record<ProfileGroup, number>>;

const binding = '/onnxruntime-node/';

/** Shares of the whole time; they add up to 1. */
export function sharesOf({ nodes, samples, timeDeltas }: CpuProfile): ProfileShares {
  const groups = new Map(nodes.map(({ id, callFrame }) => [id, groupOf(callFrame)]));
  for (const { children = [], callFrame } of nodes) {
    // Native functions have neither name nor file: what the binding calls is the runtime, its copies included.
    if (callFrame.url.includes(binding)) for (const child of children) groups.set(child, 'runtime');
  }
  const times: Record<ProfileGroup, number> = { runtime: 0, ours: 0, collector: 0, node: 0, idle: 0 };
  let total = 0;
  for (const [place, id] of samples.entries()) {
    const time = timeDeltas[place] ?? 0;
    times[groups.get(id) ?? 'node'] += time;
    total += time;
  }
  for (const group of profileGroups) times[group] /= total || 1;
  return times;
}

function groupOf({ functionName, url }: { functionName: string; url: string }): ProfileGroup {
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(garbage collector)') return 'collector';
  if (url.includes(binding)) return 'runtime';
  return url.includes('/native-models/engine/') ? 'ours' : 'node';
}
