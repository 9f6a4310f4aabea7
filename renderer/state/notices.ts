/** What was just done and told for a moment, and what is only said to screen readers. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly durationMs: number;
}

export interface Notices {
  readonly shown: StoreApi<readonly Notice[]>;
  /** The last words for screen readers alone. */
  readonly announced: StoreApi<string>;
  notify(notice: { text: string; action?: Notice['action']; durationMs?: number }): void;
  dismiss(id: number): void;
  announce(text: string): void;
}

const defaultMs = 6_000;

export function createNotices(): Notices {
  const shown = createStore<readonly Notice[]>(() => []);
  const announced = createStore(() => '');
  let lastId = 0;
  return {
    shown,
    announced,
    notify({ text, action, durationMs = defaultMs }) {
      lastId += 1;
      const notice: Notice = { id: lastId, text, durationMs, ...(action !== undefined && { action }) };
      // More than three would cover the page; the oldest has been read by then.
      shown.setState([...shown.getState(), notice].slice(-3), true);
    },
    dismiss(id) {
      shown.setState(
        shown.getState().filter((notice) => notice.id !== id),
        true,
      );
    },
    announce(text) {
      // The same words twice in a row would not be said again: a space that nobody hears makes them differ.
      announced.setState(text === announced.getState() ? `${text}\u00a0` : text, true);
    },
  };
}
