/** Remembers recent crashes: how long to wait before the next start, and when to give up. */
import type { EngineTimings } from './engine-timings.ts';

export class CrashRecord {
  readonly #timings: Pick<EngineTimings, 'backOffMs' | 'crashLimit' | 'crashWindowMs'>;
  #times: number[] = [];

  constructor(timings: Pick<EngineTimings, 'backOffMs' | 'crashLimit' | 'crashWindowMs'>) {
    this.#timings = timings;
  }

  add(now: number): void {
    this.#times = [...this.#times, now].filter((time) => now - time < this.#timings.crashWindowMs);
  }

  clear(): void {
    this.#times = [];
  }

  get count(): number {
    return this.#times.length;
  }

  /** True from the last crash that is allowed until {@link clear}. */
  get isLoop(): boolean {
    return this.count >= this.#timings.crashLimit;
  }

  get backOffMs(): number {
    const { backOffMs } = this.#timings;
    return backOffMs[Math.min(this.count, backOffMs.length) - 1] ?? 0;
  }
}
