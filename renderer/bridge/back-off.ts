/** How long to wait before the next try, and when to tell the user that the program is gone. */

const firstMs = 250;
const longestMs = 4_000;
/** After about four seconds without an answer. */
const hopelessAfter = 4;

/** @param failures Tries in a row that failed, from 1. */
export function backOffMs(failures: number): number {
  return Math.min(longestMs, firstMs * 2 ** (failures - 1));
}

export function isHopeless(failures: number): boolean {
  return failures > hopelessAfter;
}
