/** Turns work that reports through a callback into a stream: what it reports, in order, then its result. */

export async function* streamProgress<T>(work: (report: (item: T) => void) => Promise<T>): AsyncGenerator<T, void> {
  const waiting: T[] = [];
  let wake = () => {};
  const result = work((item) => {
    waiting.push(item);
    wake();
  });
  const settled = result.then(
    () => true,
    () => true,
  );
  for (let ended = false; !ended; ) {
    const { promise: woken, resolve } = Promise.withResolvers<boolean>();
    wake = () => resolve(false);
    ended = waiting.length === 0 && (await Promise.race([settled, woken]));
    yield* waiting.splice(0);
  }
  yield await result;
}
