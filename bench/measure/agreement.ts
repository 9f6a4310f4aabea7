/** Whether two engines did the same work: greedy answers of the same weights begin alike. */

/** Characters that two texts have in common from their start, over the length of the longer one, over all pairs. */
export function agreement(texts: readonly string[], others: readonly string[]): number {
  const pairs = texts.map((text, place) => [text, others[place] ?? ''] as const);
  const longest = pairs.reduce((sum, [a, b]) => sum + Math.max(a.length, b.length), 0);
  const common = pairs.reduce((sum, [a, b]) => sum + commonLength(a, b), 0);
  return longest === 0 ? 1 : common / longest;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
