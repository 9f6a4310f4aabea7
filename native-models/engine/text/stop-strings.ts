/** Watches streamed text for strings that end it, which may come in pieces. */

export class StopStrings {
  readonly #strings: readonly string[];
  #held = '';

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  /** @returns Text that cannot be part of a stop string, and whether one was found; it and what follows are dropped. */
  push(text: string): { text: string; stopped: boolean } {
    const all = this.#held + text;
    const found = this.#strings.map((stop) => all.indexOf(stop)).filter((at) => at >= 0);
    if (found.length > 0) {
      this.#held = '';
      return { text: all.slice(0, Math.min(...found)), stopped: true };
    }
    const free = all.length - this.#heldLength(all);
    this.#held = all.slice(free);
    return { text: all.slice(0, free), stopped: false };
  }

  /** @returns What was held back because it could have become a stop string. */
  end(): string {
    const rest = this.#held;
    this.#held = '';
    return rest;
  }

  /** Length of the longest end of the text that a stop string begins with. */
  #heldLength(text: string): number {
    const lengths = this.#strings.map((stop) => {
      for (let length = Math.min(stop.length - 1, text.length); length > 0; length--) {
        if (text.endsWith(stop.slice(0, length))) return length;
      }
      return 0;
    });
    return Math.max(0, ...lengths);
  }
}
