/** Notices that nobody has used the engine for so long that its memory is better given back. */

export interface IdleWatchOptions {
  /** How long it may stand idle before it is ended; null is for ever. Asked at each look, since the user may change it. */
  readonly limitMs: () => number | null;
  readonly lookEveryMs: number;
  /** Looks at the machine: true where it is short of memory even without the engine's caches. */
  isMemoryShort(): Promise<boolean>;
  /** Nothing is being done with the engine; when this returns, callers start another. */
  rest(reason: 'idle' | 'memory'): void;
}

export class IdleWatch {
  readonly #options: IdleWatchOptions;
  #timer: NodeJS.Timeout | undefined;
  #users = 0;
  #idleSince = performance.now();
  /** Changes with each use: a look that took long must not end what is in use again. */
  #uses = 0;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
  }

  /** Dispose of it when the use is over. */
  use(): Disposable {
    this.#users++;
    this.#uses++;
    return {
      [Symbol.dispose]: () => {
        this.#users--;
        this.#idleSince = performance.now();
      },
    };
  }

  /** While a process runs. */
  start(): void {
    this.#idleSince = performance.now();
    this.#timer ??= setInterval(() => void this.#look(), this.#options.lookEveryMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    if (this.#users > 0) return;
    const limitMs = this.#options.limitMs();
    if (limitMs !== null && performance.now() - this.#idleSince >= limitMs) return this.#options.rest('idle');
    const uses = this.#uses;
    const isShort = await this.#options.isMemoryShort().catch(() => false);
    if (isShort && uses === this.#uses && this.#timer) this.#options.rest('memory');
  }
}
