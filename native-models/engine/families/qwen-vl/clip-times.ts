/** When the steps of a clip are, and how prompts write it. A step is as many frames as a patch holds. */

export interface ClipStep {
  /** Of its first frame. */
  readonly firstSeconds: number;
  /** Between its first and its last frame; where frames lack, the last one is repeated. */
  readonly middleSeconds: number;
}

/** @param seconds When each frame was taken, in order. */
export function clipSteps(seconds: readonly number[], framesPerStep: number): ClipStep[] {
  const steps = Math.ceil(seconds.length / framesPerStep);
  const last = seconds.at(-1) ?? 0;
  return Array.from({ length: steps }, (_, step) => {
    const firstSeconds = seconds[step * framesPerStep] ?? last;
    const lastSeconds = seconds[(step + 1) * framesPerStep - 1] ?? last;
    return { firstSeconds, middleSeconds: (firstSeconds + lastSeconds) / 2 };
  });
}

/** Seconds from one frame to the next, on average; one frame lasts a second. */
export function secondsPerFrame(seconds: readonly number[]): number {
  const [first = 0] = seconds;
  return seconds.length > 1 ? ((seconds.at(-1) ?? first) - first) / (seconds.length - 1) : 1;
}

/** One decimal as Python's `:.1f` writes it: a quarter lies exactly between two tenths and goes to the even one. */
export function writeTenths(seconds: number): string {
  const isTie = Number.isInteger(seconds * 4) && !Number.isInteger(seconds * 2);
  const tenths = seconds * 10;
  const even = 2 * Math.round(tenths / 2);
  return (isTie ? even / 10 : seconds).toFixed(1);
}
