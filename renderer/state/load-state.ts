/** How far something that is read from the core has come. */
import type { ErrorReport } from '../../contract/errors.ts';

export interface LoadState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it failed. */
  readonly error: ErrorReport | null;
}

export const loading: LoadState = { status: 'loading', error: null };
export const ready: LoadState = { status: 'ready', error: null };

export function failed(error: ErrorReport): LoadState {
  return { status: 'failed', error };
}
