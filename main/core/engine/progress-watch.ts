/** Decides from an engine's heartbeats whether it still makes progress. Pure: time is passed in, in ms of one clock. */
import type { Heartbeat } from '../../../contract/engine-protocol.ts';
import type { EngineTimings } from './engine-timings.ts';

/** Less CPU time than this between two looks is the heartbeat's own, not work. */
const idleCpuMs = 50;

type WatchTimings = Pick<EngineTimings, 'silentMs' | 'stuckMs' | 'blockedMs' | 'watchEveryMs'>;

export class ProgressWatch {
  readonly #timings: WatchTimings;
  #lastLook: number;
  #lastBeat: number;
  #lastWork: number;
  #lastTurn: number;
  #cpuMs = 0;
  #turns = -1;

  constructor(timings: WatchTimings, now: number) {
    this.#timings = timings;
    this.#lastLook = this.#lastBeat = this.#lastWork = this.#lastTurn = now;
  }

  beat({ cpuMs, turns }: Heartbeat, now: number): void {
    this.#lastBeat = now;
    if (turns !== this.#turns) {
      this.#turns = turns;
      this.#lastTurn = this.#lastWork = now;
      this.#cpuMs = cpuMs;
    } else if (cpuMs - this.#cpuMs >= idleCpuMs) {
      this.#lastWork = now;
      this.#cpuMs = cpuMs;
    }
  }

  /** Looks at the clock; returns for how long there was no progress if that is too long. */
  hungForMs(now: number): number | undefined {
    // The owner itself slept (a laptop's lid, a debugger): the engine could not be heard, so it gets its time anew.
    const late = now - this.#lastLook - this.#timings.watchEveryMs;
    this.#lastLook = now;
    if (late > this.#timings.watchEveryMs) {
      this.#lastBeat += late;
      this.#lastWork += late;
      this.#lastTurn += late;
    }
    const { silentMs, stuckMs, blockedMs } = this.#timings;
    if (now - this.#lastBeat > silentMs) return now - this.#lastBeat;
    if (now - this.#lastWork > stuckMs) return now - this.#lastWork;
    if (now - this.#lastTurn > blockedMs) return now - this.#lastTurn;
    return undefined;
  }
}
