/**
 * One engine process from its start to its end: shakes hands, hears its heartbeat, keeps its last words, ends it when
 * it hangs, and tells every pending call why it will not be answered.
 */
import { engineProtocolVersion, heartbeat } from '../../../contract/engine-protocol.ts';
import { isCancellation, reportError, SightlineError } from '../../../contract/errors.ts';
import type { EngineChild } from '../ports.ts';
import { createEngineClient, type EngineClient } from './engine-client.ts';
import { type EngineEnd, endOfProcess, errorOfEnd } from './engine-end.ts';
import type { EngineTimings } from './engine-timings.ts';
import { ProgressWatch } from './progress-watch.ts';
import { settleBy } from './settle-by.ts';

const lastLinesKept = 4;

export class EngineSession {
  readonly #child: EngineChild;
  readonly #timings: EngineTimings;
  readonly #client: EngineClient;
  readonly #lastLines: string[] = [];
  readonly #ended = new AbortController();
  #end: EngineEnd | undefined;
  #watch: ProgressWatch | undefined;

  constructor(child: EngineChild, timings: EngineTimings) {
    this.#child = child;
    this.#timings = timings;
    this.#client = createEngineClient(child.port);
    child.onLine((line) => this.#onLine(line));
    child.onErrorLine((line) => {
      this.#lastLines.push(line);
      if (this.#lastLines.length > lastLinesKept) this.#lastLines.shift();
    });
    // A process that can no longer be talked to is of no use; its exit then ends the session.
    child.port.on('close', () => child.kill());
    child.onExit((exit) => {
      this.#end ??= endOfProcess(exit, this.#lastLines);
      this.#ended.abort(errorOfEnd(this.#end));
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Fires when the process is gone, with the coded error that pending calls get. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Known once {@link ended} has fired. */
  get end(): EngineEnd | undefined {
    return this.#end;
  }

  /** Must come first. Rejects with `engine_start_failed` or `engine_protocol_mismatch`; the process is then to be stopped. */
  async shakeHands(): Promise<void> {
    const timeout = AbortSignal.timeout(this.#timings.handshakeMs);
    const { protocol } = await this.call((client) => client.hello({ protocol: engineProtocolVersion }), timeout).catch(
      (thrown) => {
        const seconds = this.#timings.handshakeMs / 1_000;
        const reason =
          this.#end && 'reason' in this.#end
            ? this.#end.reason
            : timeout.aborted
              ? `no answer within ${seconds} s`
              : reportError(thrown).message;
        throw new SightlineError('engine_start_failed', { reason }, { cause: thrown });
      },
    );
    if (protocol !== engineProtocolVersion) {
      throw new SightlineError('engine_protocol_mismatch', { engine: protocol, app: engineProtocolVersion });
    }
    this.#startWatching();
  }

  /** Makes a call, or takes the next step of one. Rejects with a coded error, or with the signal's reason at once. */
  async call<T>(make: (client: EngineClient) => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await settleBy(make(this.#client), signal ? [signal, this.ended] : [this.ended]);
    } catch (thrown) {
      if (signal?.aborted) throw signal.reason;
      // oRPC cancels what is pending when the channel closes; the process's exit, just after, says why.
      if (this.ended.aborted || isCancellation(thrown)) throw await this.#whyEnded();
      const { code, params } = reportError(thrown);
      throw new SightlineError(code, params, { cause: thrown });
    }
  }

  /** Ends the process; resolves when it is gone. */
  async stop(reason: string): Promise<void> {
    await this.#kill({ kind: 'stopped', reason });
  }

  async #kill(end: EngineEnd): Promise<void> {
    this.#end ??= end;
    this.#child.kill();
    await this.#whyEnded();
  }

  async #whyEnded(): Promise<SightlineError> {
    if (!this.ended.aborted) {
      await new Promise((resolve) => this.ended.addEventListener('abort', resolve, { once: true }));
    }
    return this.ended.reason;
  }

  #onLine(line: string): void {
    const beat = heartbeat.safeParse(parseJson(line));
    if (beat.success) this.#watch?.beat(beat.data, performance.now());
  }

  #startWatching(): void {
    const watch = new ProgressWatch(this.#timings, performance.now());
    this.#watch = watch;
    const timer = setInterval(() => {
      const hungMs = watch.hungForMs(performance.now());
      if (hungMs === undefined) return;
      clearInterval(timer);
      void this.#kill({ kind: 'hang', seconds: Math.round(hungMs / 1_000) });
    }, this.#timings.watchEveryMs);
    timer.unref();
    this.ended.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}

/** Anything else on standard output is not ours and is not looked at. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
