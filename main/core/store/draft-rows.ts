/** Rows of drafts: what stands unsent in the composer of a conversation, or of one that does not exist yet. */
import type { Draft } from '../../../contract/conversations.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import type { Connection } from './connection.ts';

export interface DraftRows {
  find(conversationId: string | null): Draft;
  save(draft: { conversationId: string | null; text: string; images: readonly { id: string; name: string }[] }): void;
  remove(conversationId: string | null): void;
}

export function createDraftRows(db: Connection): DraftRows {
  const text = db.prepare<[string], string>('SELECT text FROM drafts WHERE slot = ?').pluck();
  const images = db.prepare<[string], ImageInfo>(
    `SELECT image_sha256 AS id, image_name AS name, mime, width, height, bytes
     FROM draft_images JOIN images ON images.sha256 = draft_images.image_sha256 WHERE slot = ? ORDER BY position`,
  );
  const insert = db.prepare<[string, string | null, string]>(
    'INSERT INTO drafts (slot, conversation_id, text) VALUES (?, ?, ?)',
  );
  const insertImage = db.prepare<[string, number, string, string]>(
    'INSERT INTO draft_images (slot, position, image_sha256, image_name) VALUES (?, ?, ?, ?)',
  );
  const remove = db.prepare<[string]>('DELETE FROM drafts WHERE slot = ?');

  return {
    find: (conversationId) => ({
      conversationId,
      text: (text.get(conversationId ?? '') as string | undefined) ?? '',
      images: images.all(conversationId ?? ''),
    }),
    save(draft) {
      const slot = draft.conversationId ?? '';
      remove.run(slot);
      insert.run(slot, draft.conversationId, draft.text);
      for (const [position, image] of draft.images.entries()) insertImage.run(slot, position, image.id, image.name);
    },
    remove: (conversationId) => void remove.run(conversationId ?? ''),
  };
}
