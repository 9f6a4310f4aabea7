/** The open history: rows to read and write, and transactions around them. */
import { SightlineError } from '../../../contract/errors.ts';
import type { Connection } from './connection.ts';
import { type ConversationRows, createConversationRows } from './conversation-rows.ts';
import { createDraftRows, type DraftRows } from './draft-rows.ts';
import { createImageRows, type ImageRows } from './image-rows.ts';
import { createMessageRows, type MessageRows } from './message-rows.ts';
import { withStoreErrors } from './store-error.ts';
import type { StoreFiles } from './store-files.ts';

export interface Rows {
  readonly conversations: ConversationRows;
  readonly messages: MessageRows;
  readonly images: ImageRows;
  readonly drafts: DraftRows;
}

export interface Store {
  readonly mode: 'own' | 'read';
  readonly files: StoreFiles;
  /** Throws unless this process may write; for work that begins with files. */
  requireOwned(): void;
  /** Reads one consistent state. */
  read<T>(work: (rows: Rows) => T): T;
  /** One transaction; when this returns, the rows survive a power cut. `work` must not await. */
  write<T>(work: (rows: Rows) => T): T;
  /** Empties the write-ahead log, so that bytes of deleted rows are in no file. False while a reader holds it up. */
  emptyLog(): boolean;
  dispose(): void;
}

export function createStore(db: Connection, mode: 'own' | 'read', files: StoreFiles, release: () => void): Store {
  const rows: Rows = {
    conversations: createConversationRows(db),
    messages: createMessageRows(db),
    images: createImageRows(db),
    drafts: createDraftRows(db),
  };
  // Made once: `transaction` prepares its own statements at each making.
  const inTransaction = db.transaction((work: (rows: Rows) => unknown) => work(rows));

  function requireOwned(): void {
    if (mode !== 'own') throw new SightlineError('store_not_open', { reason: 'it is open for reading only' });
  }

  return {
    mode,
    files,
    requireOwned,
    read: <T>(work: (rows: Rows) => T) => withStoreErrors(files, () => inTransaction.deferred(work) as T),
    write<T>(work: (rows: Rows) => T) {
      requireOwned();
      return withStoreErrors(files, () => inTransaction.immediate(work) as T);
    },
    emptyLog() {
      return withStoreErrors(files, () => {
        // Without waiting: the caller tries again later, and this thread has clients to serve.
        const waitMs = db.pragma('busy_timeout', { simple: true });
        db.pragma('busy_timeout = 0');
        const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
        db.pragma(`busy_timeout = ${Number(waitMs)}`);
        return result?.busy === 0;
      });
    },
    dispose() {
      if (!db.open) return;
      db.close();
      release();
    },
  };
}
