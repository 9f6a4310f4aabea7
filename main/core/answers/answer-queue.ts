/** One answer at a time: the engine has one set of weights and one KV cache, so the others wait their turn. */
export interface AnswerQueue {
  /** True if a turn would have to be waited for. */
  isBusy(): boolean;
  /** Waits for the turn; returns the function that ends it. Rejects with the signal's reason when it fires first. */
  takeTurn(signal: AbortSignal): Promise<() => void>;
}

export function createAnswerQueue(): AnswerQueue {
  const waiting: (() => void)[] = [];
  let taken = false;

  function endTurn(): void {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  }

  /** A turn is given back once, however often its holder says so. */
  function grant(): () => void {
    let held = true;
    return () => {
      if (held) endTurn();
      held = false;
    };
  }

  return {
    isBusy: () => taken,
    async takeTurn(signal) {
      signal.throwIfAborted();
      if (!taken) {
        taken = true;
        return grant();
      }
      return await new Promise((resolve, reject) => {
        const begin = () => {
          signal.removeEventListener('abort', leave);
          resolve(grant());
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(begin), 1);
          reject(signal.reason);
        };
        waiting.push(begin);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
