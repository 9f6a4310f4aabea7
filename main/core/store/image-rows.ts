/** Rows of stored images; their files lie in `images/`, named by the same SHA-256. */
import type { ImageInfo } from '../../../contract/images.ts';
import type { Connection } from './connection.ts';

/** An image without the name that a part or a draft gives it. */
export type StoredImage = Omit<ImageInfo, 'name'>;

export interface ImageRows {
  /** Keeps the row that is there: the same pixels are the same image. */
  insert(image: StoredImage, createdAt: number): void;
  find(id: string): StoredImage | null;
  /** Images that only these conversations refer to, and those made before `before` that nothing refers to. */
  findOrphans(conversationIds: readonly string[], before: number): StoredImage[];
  remove(id: string): void;
}

export function createImageRows(db: Connection): ImageRows {
  const columns = 'sha256 AS id, mime, width, height, bytes';
  const insert = db.prepare<[StoredImage & { createdAt: number }]>(
    `INSERT INTO images (sha256, mime, width, height, bytes, created_at)
     VALUES (@id, @mime, @width, @height, @bytes, @createdAt) ON CONFLICT (sha256) DO NOTHING`,
  );
  const find = db.prepare<[string], StoredImage>(`SELECT ${columns} FROM images WHERE sha256 = ?`);
  const orphans = db.prepare<[{ leaving: string; before: number }], StoredImage>(
    `WITH leaving AS (SELECT value AS id FROM json_each(@leaving)),
     uses AS (
       SELECT image_sha256, conversation_id FROM parts JOIN messages ON messages.id = parts.message_id
       UNION ALL
       SELECT image_sha256, conversation_id FROM draft_images JOIN drafts USING (slot)
     )
     SELECT ${columns} FROM images
     WHERE CASE
       WHEN EXISTS (SELECT 1 FROM uses WHERE image_sha256 = sha256)
       THEN NOT EXISTS (
         SELECT 1 FROM uses WHERE image_sha256 = sha256
         AND (conversation_id IS NULL OR conversation_id NOT IN (SELECT id FROM leaving))
       )
       ELSE created_at < @before
     END`,
  );
  const remove = db.prepare<[string]>('DELETE FROM images WHERE sha256 = ?');

  return {
    insert: (image, createdAt) => void insert.run({ ...image, createdAt }),
    find: (id) => find.get(id) ?? null,
    findOrphans: (ids, before) => orphans.all({ leaving: JSON.stringify(ids), before }),
    remove: (id) => void remove.run(id),
  };
}
