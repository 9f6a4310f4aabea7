/** Rows of message parts: a text, or an image by its SHA-256 with the name that the user knows it by; a clip is several. */
import type { Message, MessagePart } from '../../../contract/conversations.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import { addFrame, type ClipColumns, clipColumns, frameRows, noClip, type Video } from './clip-rows.ts';
import type { Connection } from './connection.ts';

export interface PartRows {
  insert(messageId: string, parts: Message['parts']): void;
  list(messageId: string): MessagePart[];
  /** The parts of all messages of a conversation, by message. */
  listByConversation(conversationId: string): Map<string, MessagePart[]>;
  /** Replaces the first part, which is the text of an answer. */
  setText(messageId: string, text: string): void;
}

interface PartRow extends ClipColumns, Omit<ImageInfo, 'id' | 'name'> {
  readonly messageId: string;
  readonly text: string | null;
  readonly id: string;
  readonly name: string;
}

interface NewPartRow extends ClipColumns {
  readonly type: 'text' | 'image';
  readonly text: string | null;
  readonly image: string | null;
  readonly name: string | null;
}

export function createPartRows(db: Connection): PartRows {
  const select = `SELECT message_id AS messageId, text, image_sha256 AS id, image_name AS name, mime, width, height, bytes,
    ${clipColumns} FROM parts LEFT JOIN images ON images.sha256 = parts.image_sha256`;
  const insert = db.prepare<[NewPartRow & { messageId: string; position: number }]>(
    `INSERT INTO parts (message_id, position, type, text, image_sha256, image_name, clip, clip_name, seconds)
     VALUES (@messageId, @position, @type, @text, @image, @name, @clip, @clipName, @seconds)`,
  );
  const list = db.prepare<[string], PartRow>(`${select} WHERE message_id = ? ORDER BY position`);
  const listAll = db.prepare<[string], PartRow>(
    `${select} WHERE message_id IN (SELECT id FROM messages WHERE conversation_id = ?) ORDER BY message_id, position`,
  );
  const setText = db.prepare<[string, string]>('UPDATE parts SET text = ? WHERE message_id = ? AND position = 0');

  return {
    insert(messageId, parts) {
      let position = 0;
      for (const part of parts) {
        for (const row of toRows(part, position)) insert.run({ messageId, position: position++, ...row });
      }
    },
    list: (messageId) => toParts(list.all(messageId)),
    listByConversation(conversationId) {
      const byMessage = Map.groupBy(listAll.all(conversationId), (row) => row.messageId);
      return new Map([...byMessage].map(([messageId, rows]) => [messageId, toParts(rows)]));
    },
    setText: (messageId, text) => void setText.run(text, messageId),
  };
}

function toRows(part: MessagePart, position: number): NewPartRow[] {
  switch (part.type) {
    case 'text':
      return [{ type: 'text', text: part.text, image: null, name: null, ...noClip }];
    case 'image':
      return [{ type: 'image', text: null, image: part.image.id, name: part.image.name, ...noClip }];
    case 'video':
      return frameRows(part, position).map(({ image, ...clip }) => ({
        type: 'image',
        text: null,
        image: image.id,
        name: image.name,
        ...clip,
      }));
    default:
      return part satisfies never;
  }
}

function toParts(rows: readonly PartRow[]): MessagePart[] {
  const videos = new Map<number, Video>();
  return rows.flatMap(({ messageId: _, text, clip, clipName, seconds, ...image }): MessagePart[] => {
    if (text !== null) return [{ type: 'text', text }];
    if (clip === null) return [{ type: 'image', image }];
    const isFirst = addFrame(videos, { clip, clipName, seconds }, image);
    const video = videos.get(clip);
    return isFirst && video ? [{ type: 'video', ...video }] : [];
  });
}
