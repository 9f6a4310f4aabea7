/** Cancels in two steps: the engine is asked to end the answer itself, with its statistics, and is soon left alone. */

/** Of the 250 ms in which a cancelled call has to settle. */
const graceMs = 200;

/**
 * @param ask Asks for the end; called once, when `signal` fires.
 * @returns A signal that fires when the answer has not ended {@link graceMs} after `signal`; dispose when it has ended.
 */
export function cancelGently(signal: AbortSignal, ask: () => void): { readonly signal: AbortSignal } & Disposable {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(() => giveUp.abort(signal.reason), graceMs);
    ask();
  };
  if (signal.aborted) giveUp.abort(signal.reason);
  else signal.addEventListener('abort', onAbort, { once: true });
  return {
    signal: giveUp.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
}
