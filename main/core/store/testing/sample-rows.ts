/** For tests: conversations and messages with a content that tells by itself whether it is whole. */
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Message } from '../../../../contract/conversations.ts';
import type { Rows } from '../store.ts';

/** Text that follows from the id: any tear, swap or cut in it shows. */
export function contentOf(id: string, repeats: number): string {
  return createHash('sha256').update(id).digest('hex').repeat(repeats);
}

export function isWhole(id: string, text: string): boolean {
  return text === contentOf(id, text.length / 64);
}

export function sampleMessage(fields: Partial<Message> & Pick<Message, 'conversationId'>): Message {
  const id = fields.id ?? uuid();
  return {
    id,
    parentId: null,
    role: 'user',
    status: 'complete',
    parts: [{ type: 'text', text: contentOf(id, 2) }],
    createdAt: 1_700_000_000_000,
    model: null,
    stats: null,
    finish: null,
    regions: [],
    error: null,
    ...fields,
  };
}

/** A conversation with one question and one answer. */
export function insertExchange(rows: Rows, title: string, parts?: Message['parts']) {
  const conversationId = uuid();
  rows.conversations.insert(conversationId, title, 1_700_000_000_000);
  const question = sampleMessage({ conversationId, ...(parts && { parts }) });
  const answer = sampleMessage({ conversationId, parentId: question.id, role: 'assistant' });
  rows.messages.insert(question);
  rows.messages.insert(answer);
  rows.conversations.addLeaf(conversationId, answer.id, answer.createdAt);
  return { conversationId, question, answer };
}
