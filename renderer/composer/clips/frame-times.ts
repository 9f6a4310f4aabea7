/** When frames are taken: evenly in time, each from the middle of its share, so that no black first frame is among them. */
export function frameTimes(durationSeconds: number, count: number): number[] {
  const share = durationSeconds / count;
  // A tenth of a second is finer than anybody reads, and a frame is seldom shorter than half of it.
  return Array.from({ length: count }, (_, at) => Math.round((at + 0.5) * share * 10) / 10).map((seconds) =>
    Math.min(seconds, Math.max(0, durationSeconds - 0.001)),
  );
}
