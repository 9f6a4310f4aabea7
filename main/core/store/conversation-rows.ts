/** Rows of conversations. One that is marked as deleted is out of sight of everything but its restoring and its purge. */
import type { Conversation } from '../../../contract/conversations.ts';
import type { Connection } from './connection.ts';

export interface ConversationRows {
  insert(id: string, title: string, now: number): void;
  find(id: string): Conversation | null;
  /** Newest first, those whose title holds every word. */
  list(words: readonly string[], limit: number, offset: number): Conversation[];
  count(words: readonly string[]): number;
  rename(id: string, title: string): void;
  /** Shows another branch. */
  setActiveLeaf(id: string, leafId: string): void;
  /** Shows a new message and moves the conversation to the top of the list. */
  addLeaf(id: string, leafId: string, now: number): void;
  markDeleted(id: string, at: number): void;
  /** False if there is no deleted conversation of this id. */
  unmarkDeleted(id: string): boolean;
  deletedIds(): string[];
  /** Takes its messages, parts and draft along. */
  remove(id: string): void;
}

export function createConversationRows(db: Connection): ConversationRows {
  const columns = 'id, title, created_at AS createdAt, updated_at AS updatedAt, active_leaf_id AS activeLeafId';
  const matching = `FROM conversations WHERE deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM json_each(?) AS word WHERE instr(title_folded, word.value) = 0)`;
  const insert = db.prepare<[string, string, string, number, number]>(
    'INSERT INTO conversations (id, title, title_folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?)',
  );
  const find = db.prepare<[string], Conversation>(
    `SELECT ${columns} FROM conversations WHERE id = ? AND deleted_at IS NULL`,
  );
  const list = db.prepare<[string, number, number], Conversation>(
    `SELECT ${columns} ${matching} ORDER BY updated_at DESC, seq DESC LIMIT ? OFFSET ?`,
  );
  const count = db.prepare<[string], number>(`SELECT count(*) ${matching}`).pluck();
  const rename = db.prepare<[string, string, string]>(
    'UPDATE conversations SET title = ?, title_folded = ? WHERE id = ?',
  );
  const setLeaf = db.prepare<[string, string]>('UPDATE conversations SET active_leaf_id = ? WHERE id = ?');
  const addLeaf = db.prepare<[string, number, string]>(
    'UPDATE conversations SET active_leaf_id = ?, updated_at = max(updated_at, ?) WHERE id = ?',
  );
  const mark = db.prepare<[number, string]>('UPDATE conversations SET deleted_at = ? WHERE id = ?');
  const unmark = db.prepare<[string]>(
    'UPDATE conversations SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL',
  );
  const deleted = db.prepare<[], string>('SELECT id FROM conversations WHERE deleted_at IS NOT NULL').pluck();
  const remove = db.prepare<[string]>('DELETE FROM conversations WHERE id = ?');

  const folded = (words: readonly string[]) => JSON.stringify(words.map(foldForSearch));
  return {
    insert: (id, title, now) => void insert.run(id, title, foldForSearch(title), now, now),
    find: (id) => find.get(id) ?? null,
    list: (words, limit, offset) => list.all(folded(words), limit, offset),
    count: (words) => count.get(folded(words)) ?? 0,
    rename: (id, title) => void rename.run(title, foldForSearch(title), id),
    setActiveLeaf: (id, leafId) => void setLeaf.run(leafId, id),
    addLeaf: (id, leafId, now) => void addLeaf.run(leafId, now, id),
    markDeleted: (id, at) => void mark.run(at, id),
    unmarkDeleted: (id) => unmark.run(id).changes > 0,
    deletedIds: () => deleted.all() as unknown as string[],
    remove: (id) => void remove.run(id),
  };
}

/** SQLite folds ASCII letters only; this also meets accents, full-width letters, and Hangul written as single jamo. */
function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
