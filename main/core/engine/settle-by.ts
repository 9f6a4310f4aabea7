/** Waits for a promise only as long as every signal lets it. */

/** Rejects with the reason of the first signal that fires; what the promise does after that is nobody's concern. */
export async function settleBy<T>(promise: Promise<T>, signals: readonly AbortSignal[]): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const listeners = signals.map((signal) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    return () => signal.removeEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    for (const remove of listeners) remove();
  }
}
