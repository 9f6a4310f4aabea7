/**
 * Owns the engine process: starts it on first need, starts it again after a crash with growing waits, and gives up,
 * aloud, when it keeps crashing. It alone starts and ends the process; callers borrow its session.
 */
import { type ErrorReport, reportError, SightlineError } from '../../../contract/errors.ts';
import type { EngineChild } from '../ports.ts';
import { CrashRecord } from './crash-record.ts';
import { EngineSession } from './engine-session.ts';
import type { EngineTimings } from './engine-timings.ts';

export type SupervisorState =
  | { readonly state: 'stopped' }
  | { readonly state: 'starting' }
  | { readonly state: 'running'; readonly session: EngineSession }
  | { readonly state: 'restarting'; readonly inMs: number; readonly reason: string }
  | { readonly state: 'failed'; readonly error: ErrorReport };

export interface SupervisorOptions {
  readonly launch: () => EngineChild;
  readonly timings: EngineTimings;
  readonly onChange: (state: SupervisorState) => void;
}

export class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #crashes: CrashRecord;
  #state: SupervisorState = { state: 'stopped' };
  /** The process of now, from its launch to its end. */
  #session: EngineSession | undefined;
  /** The start under way, its wait included. */
  #start: Promise<EngineSession> | undefined;
  #endWait = () => {};
  /** The last process that was sent to rest, until it is gone. */
  #resting: Promise<void> = Promise.resolve();
  #isDisposed = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#crashes = new CrashRecord(options.timings);
  }

  get state(): SupervisorState {
    return this.#state;
  }

  /** The running process, started if need be. Rejects with `engine_start_failed` and its like, or `engine_crash_loop`. */
  async session(): Promise<EngineSession> {
    if (this.#isDisposed) throw shutDown();
    if (this.#state.state === 'running') return this.#state.session;
    if (this.#crashes.isLoop && this.#state.state === 'failed') throw errorOf(this.#state.error);
    return this.#startAfter(0, '');
  }

  /** Forgets the crashes and starts the process anew. */
  async restart(): Promise<void> {
    this.#crashes.clear();
    if (this.#state.state === 'running') await this.#state.session.stop('started again on request');
    this.#endWait();
    await this.session();
  }

  /** Ends a process that nobody uses; the next caller starts another, even before this one is gone. */
  rest(reason: string): void {
    if (this.#state.state !== 'running') return;
    const { session } = this.#state;
    this.#session = undefined;
    this.#resting = session.stop(reason);
    this.#change({ state: 'stopped' });
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    this.#endWait();
    await this.#session?.stop('Sightline was closed');
    await this.#start?.catch(() => {});
    await this.#resting;
    this.#change({ state: 'stopped' });
  }

  #startAfter(waitMs: number, reason: string): Promise<EngineSession> {
    this.#start ??= this.#waitAndStart(waitMs, reason).finally(() => {
      this.#start = undefined;
    });
    return this.#start;
  }

  async #waitAndStart(waitMs: number, reason: string): Promise<EngineSession> {
    if (waitMs > 0) {
      this.#change({ state: 'restarting', inMs: waitMs, reason });
      await this.#wait(waitMs);
    }
    if (this.#isDisposed) throw shutDown();
    this.#change({ state: 'starting' });
    const session = new EngineSession(this.#options.launch(), this.#options.timings);
    this.#session = session;
    try {
      await session.shakeHands();
    } catch (thrown) {
      await session.stop('it did not start');
      this.#onStartFailed(thrown);
      throw thrown;
    }
    this.#change({ state: 'running', session });
    if (session.ended.aborted) this.#onEnd(session);
    else session.ended.addEventListener('abort', () => this.#onEnd(session), { once: true });
    return session;
  }

  async #wait(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#endWait = resolve;
    await promise;
    clearTimeout(timer);
  }

  /** Is not tried again by itself: what is missing at the start is still missing a second later. */
  #onStartFailed(thrown: unknown): void {
    this.#session = undefined;
    const error = reportError(thrown);
    if (error.code === 'engine_start_failed') this.#crashes.add(performance.now());
    const reason = String(error.params.reason ?? error.message);
    this.#change({ state: 'failed', error: this.#crashes.isLoop ? this.#crashLoop(reason) : error });
  }

  #onEnd(session: EngineSession): void {
    // Sent to rest: another may run by now.
    if (session !== this.#session) return;
    this.#session = undefined;
    const { end } = session;
    if (this.#isDisposed || end === undefined || end.kind === 'stopped' || end.kind === 'exit') {
      this.#change({ state: 'stopped' });
      return;
    }
    this.#crashes.add(performance.now());
    const reason = end.kind === 'crash' ? end.reason : `no progress for ${end.seconds} s`;
    if (this.#crashes.isLoop) this.#change({ state: 'failed', error: this.#crashLoop(reason) });
    else this.#startAfter(this.#crashes.backOffMs, reason).catch(() => {});
  }

  #crashLoop(reason: string): ErrorReport {
    return reportError(new SightlineError('engine_crash_loop', { crashes: this.#crashes.count, reason }));
  }

  #change(state: SupervisorState): void {
    this.#state = state;
    this.#options.onChange(state);
  }
}

function errorOf({ code, params }: ErrorReport): SightlineError {
  return new SightlineError(code, params);
}

function shutDown(): SightlineError {
  return new SightlineError('engine_crashed', { reason: 'Sightline was closed' });
}
