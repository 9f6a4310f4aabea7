/** How long the owner of an engine process waits for what; one place, so that tests can be quick. */

export interface EngineTimings {
  /** From the start of the process to its answer to `hello`: the native libraries may come from a cold disk. */
  readonly handshakeMs: number;
  /** Without one line of heartbeat: the process is stopped or frozen. */
  readonly silentMs: number;
  /** With neither a turn of the main thread nor CPU time: a deadlock. */
  readonly stuckMs: number;
  /** The longest that one native call may block the main thread, however busy it is. */
  readonly blockedMs: number;
  /** How often the three above are looked at. */
  readonly watchEveryMs: number;
  /** Waits before the first, second, ... restart; the last one goes on. */
  readonly backOffMs: readonly number[];
  /** This many crashes within {@link crashWindowMs} end the restarts. */
  readonly crashLimit: number;
  readonly crashWindowMs: number;
  /** How often a process that nobody uses is looked at: may it stay, and has the machine memory left. */
  readonly idleLookMs: number;
  /** For one device, in its throw-away process. */
  readonly probeMs: number;
}

export const engineTimings: EngineTimings = {
  handshakeMs: 30_000,
  silentMs: 10_000,
  stuckMs: 10_000,
  blockedMs: 600_000,
  watchEveryMs: 1_000,
  backOffMs: [500, 1_000, 2_000, 4_000],
  crashLimit: 5,
  crashWindowMs: 60_000,
  idleLookMs: 15_000,
  probeMs: 60_000,
};
