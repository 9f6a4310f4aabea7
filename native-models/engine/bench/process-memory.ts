/** Memory of this process, as its system counts it. */

/** Resident now, and the most that was since the start; in bytes. */
export function processMemory(): { residentBytes: number; peakBytes: number } {
  const residentBytes = process.memoryUsage.rss();
  // libuv gives kilobytes on every system; the peak is kept up by the system and may lag behind.
  return { residentBytes, peakBytes: Math.max(residentBytes, process.resourceUsage().maxRSS * 1024) };
}
