/** One connection that either works or is over; `connection.ts` opens the next. */
import type { ClientContext, ClientLink } from '@orpc/client';

export interface Wire {
  readonly link: ClientLink<ClientContext>;
  /** Settles when it is over. */
  readonly closed: Promise<void>;
}

/** Rejects if it cannot be opened now; `refused` if trying again is of no use. */
export type OpenWire = (signal: AbortSignal) => Promise<Wire | 'refused'>;
