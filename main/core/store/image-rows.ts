/** Rows of stored images; their files lie in `images/`, named by the same SHA-256. */
import type { ImageInfo } from '../../../contract/images.ts';
import type { Connection } from './connection.ts';

/** An image without the name that a part or a draft gives it. */
export type StoredImage = Omit<ImageInfo, 'name'>;

export interface ImageRows {
  /** Keeps the row that is there: the same pixels are the same image. */
  insert(image: StoredImage, createdAt: number): void;
  find(id: string): StoredImage | null;
  /** Images that nothing refers to but deleted conversations, and those older than `before` that nothing refers to. */
  findOrphans(before: number): StoredImage[];
  remove(id: string): void;
}

export function createImageRows(db: Connection): ImageRows {
  const columns = 'sha256 AS id, mime, width, height, bytes';
  const insert = db.prepare<[StoredImage & { createdAt: number }]>(
    `INSERT INTO images (sha256, mime, width, height, bytes, created_at)
     VALUES (@id, @mime, @width, @height, @bytes, @createdAt) ON CONFLICT (sha256) DO NOTHING`,
  );
  const find = db.prepare<[string], StoredImage>(`SELECT ${columns} FROM images WHERE sha256 = ?`);
  const orphans = db.prepare<[number], StoredImage>(
    `SELECT ${columns} FROM images
     WHERE NOT EXISTS (
       SELECT 1 FROM parts JOIN messages ON messages.id = parts.message_id
       JOIN conversations ON conversations.id = messages.conversation_id
       WHERE parts.image_sha256 = sha256 AND conversations.deleted_at IS NULL
     ) AND NOT EXISTS (
       SELECT 1 FROM draft_images JOIN drafts ON drafts.slot = draft_images.slot
       LEFT JOIN conversations ON conversations.id = drafts.conversation_id
       WHERE draft_images.image_sha256 = sha256 AND conversations.deleted_at IS NULL
     ) AND (
       created_at < ?
       OR EXISTS (SELECT 1 FROM parts WHERE image_sha256 = sha256)
       OR EXISTS (SELECT 1 FROM draft_images WHERE image_sha256 = sha256)
     )`,
  );
  const remove = db.prepare<[string]>('DELETE FROM images WHERE sha256 = ?');

  return {
    insert: (image, createdAt) => void insert.run({ ...image, createdAt }),
    find: (id) => find.get(id) ?? null,
    findOrphans: (before) => orphans.all(before),
    remove: (id) => void remove.run(id),
  };
}
