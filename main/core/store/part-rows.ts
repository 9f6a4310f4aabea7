/** Rows of message parts: a text, or an image by its SHA-256 with the name that the user knows it by. */
import type { Message, MessagePart } from '../../../contract/conversations.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import type { Connection } from './connection.ts';

export interface PartRows {
  insert(messageId: string, parts: Message['parts']): void;
  list(messageId: string): MessagePart[];
  /** The parts of all messages of a conversation, by message. */
  listByConversation(conversationId: string): Map<string, MessagePart[]>;
  /** Replaces the first part, which is the text of an answer. */
  setText(messageId: string, text: string): void;
}

type PartRow = { messageId: string; text: string | null; id: string; name: string } & Omit<ImageInfo, 'id' | 'name'>;

export function createPartRows(db: Connection): PartRows {
  const select = `SELECT message_id AS messageId, text, image_sha256 AS id, image_name AS name, mime, width, height, bytes
    FROM parts LEFT JOIN images ON images.sha256 = parts.image_sha256`;
  const insert = db.prepare<[string, number, string, string | null, string | null, string | null]>(
    'INSERT INTO parts (message_id, position, type, text, image_sha256, image_name) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const list = db.prepare<[string], PartRow>(`${select} WHERE message_id = ? ORDER BY position`);
  const listAll = db.prepare<[string], PartRow>(
    `${select} WHERE message_id IN (SELECT id FROM messages WHERE conversation_id = ?) ORDER BY message_id, position`,
  );
  const setText = db.prepare<[string, string]>('UPDATE parts SET text = ? WHERE message_id = ? AND position = 0');

  return {
    insert(messageId, parts) {
      for (const [position, part] of parts.entries()) {
        const isText = part.type === 'text';
        const [text, image, name] = isText ? [part.text, null, null] : [null, part.image.id, part.image.name];
        insert.run(messageId, position, part.type, text, image, name);
      }
    },
    list: (messageId) => list.all(messageId).map(toPart),
    listByConversation(conversationId) {
      const byMessage = new Map<string, MessagePart[]>();
      for (const row of listAll.all(conversationId)) {
        const parts = byMessage.get(row.messageId);
        if (parts) parts.push(toPart(row));
        else byMessage.set(row.messageId, [toPart(row)]);
      }
      return byMessage;
    },
    setText: (messageId, text) => void setText.run(text, messageId),
  };
}

function toPart({ messageId: _, text, ...image }: PartRow): MessagePart {
  return text === null ? { type: 'image', image } : { type: 'text', text };
}
