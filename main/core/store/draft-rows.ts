/** Rows of drafts: what stands unsent in the composer of a conversation, or of one that does not exist yet. */
import type { Draft } from '../../../contract/conversations.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import { addFrame, type ClipColumns, clipColumns, frameRows, noClip, type Video } from './clip-rows.ts';
import type { Connection } from './connection.ts';

export interface DraftRows {
  find(conversationId: string | null): Draft;
  save(draft: Draft): void;
  remove(conversationId: string | null): void;
}

export function createDraftRows(db: Connection): DraftRows {
  const text = db.prepare<[string], string>('SELECT text FROM drafts WHERE slot = ?').pluck();
  const pictures = db.prepare<[string], ImageInfo & ClipColumns>(
    `SELECT image_sha256 AS id, image_name AS name, mime, width, height, bytes, ${clipColumns}
     FROM draft_images JOIN images ON images.sha256 = draft_images.image_sha256 WHERE slot = ? ORDER BY position`,
  );
  const insert = db.prepare<[string, string | null, string]>(
    'INSERT INTO drafts (slot, conversation_id, text) VALUES (?, ?, ?)',
  );
  const insertPicture = db.prepare<[ClipColumns & { slot: string; position: number; id: string; name: string }]>(
    `INSERT INTO draft_images (slot, position, image_sha256, image_name, clip, clip_name, seconds)
     VALUES (@slot, @position, @id, @name, @clip, @clipName, @seconds)`,
  );
  const remove = db.prepare<[string]>('DELETE FROM drafts WHERE slot = ?');

  return {
    find: (conversationId) => ({
      conversationId,
      text: (text.get(conversationId ?? '') as string | undefined) ?? '',
      ...sort(pictures.all(conversationId ?? '')),
    }),
    save(draft) {
      const slot = draft.conversationId ?? '';
      remove.run(slot);
      insert.run(slot, draft.conversationId, draft.text);
      for (const [position, { image, ...clip }] of toRows(draft).entries()) {
        insertPicture.run({ slot, position, id: image.id, name: image.name, ...clip });
      }
    },
    remove: (conversationId) => void remove.run(conversationId ?? ''),
  };
}

function toRows({ images, videos }: Draft): (ClipColumns & { image: ImageInfo })[] {
  const rows: (ClipColumns & { image: ImageInfo })[] = images.map((image) => ({ image, ...noClip }));
  for (const video of videos) rows.push(...frameRows(video, rows.length));
  return rows;
}

function sort(rows: readonly (ImageInfo & ClipColumns)[]): Pick<Draft, 'images' | 'videos'> {
  const images: ImageInfo[] = [];
  const videos = new Map<number, Video>();
  for (const { clip, clipName, seconds, ...image } of rows) {
    if (clip === null) images.push(image);
    else addFrame(videos, { clip, clipName, seconds }, image);
  }
  return { images, videos: [...videos.values()] };
}
