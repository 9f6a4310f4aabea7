/** The answers under way by their ids, so that another call can cancel one. */

export class RunningAnswers {
  readonly #controllers = new Map<string, AbortController>();

  /** The answer's signal fires when its call is aborted or when it is cancelled; dispose when the answer has ended. */
  begin(answerId: string | undefined, called: AbortSignal): { readonly signal: AbortSignal } & Disposable {
    if (answerId === undefined) return { signal: called, [Symbol.dispose]: () => {} };
    const controller = new AbortController();
    this.#controllers.set(answerId, controller);
    return {
      signal: AbortSignal.any([called, controller.signal]),
      [Symbol.dispose]: () => void this.#controllers.delete(answerId),
    };
  }

  cancel(answerId: string): void {
    this.#controllers.get(answerId)?.abort();
  }
}
