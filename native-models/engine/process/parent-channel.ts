/** The channel to the process that owns the engine: Electron's `parentPort`, or the IPC channel of a forked Node. */

/** The part of a message port that oRPC's adapter uses. */
export interface ParentChannel {
  postMessage(data: unknown): void;
  on(event: string, listener: (event?: { data: unknown }) => void): void;
}

/** Electron's `process.parentPort` in a utility process; `@types/node` does not know it. */
interface UtilityProcess {
  readonly parentPort?: ParentChannel;
}

export function openParentChannel(): ParentChannel {
  const { parentPort } = process as UtilityProcess;
  if (parentPort) return parentPort;
  if (!process.send)
    throw new Error('the engine has to be started by Sightline: this process has no channel to an owner');
  return forkChannel();
}

function forkChannel(): ParentChannel {
  return {
    // The callback takes the error of a channel that closed meanwhile; without it Node would throw it at the process.
    postMessage: (data) => process.send?.(data, undefined, undefined, () => {}),
    on(event, listener) {
      if (event === 'message') process.on('message', (data) => listener({ data }));
      if (event === 'close') process.on('disconnect', () => listener());
    },
  };
}
