/** Writes a question and its empty answer into the tree, for the transaction of the call that asked. */
import { v7 as uuid } from 'uuid';
import type { Conversation, Message, MessagePart, NewMessagePart } from '../../../contract/conversations.ts';
import { SightlineError } from '../../../contract/errors.ts';
import { requireConversation, requireMessage } from '../conversations/conversations.ts';
import { titleOf } from '../conversations/title.ts';
import { requireImage, requireVideo } from '../images/require-image.ts';
import type { Rows } from '../store/store.ts';

export interface Sent {
  readonly conversation: Conversation;
  readonly question: Message;
  readonly answer: Message;
}

export interface NewQuestion {
  /** null makes a conversation. */
  readonly conversationId: string | null;
  /** undefined follows the shown leaf; null begins another tree. */
  readonly parentId: string | null | undefined;
  readonly parts: readonly NewMessagePart[];
}

export function saveQuestion(rows: Rows, { conversationId, parentId, parts: given }: NewQuestion): Sent {
  const parts = given.map((part) => toMessagePart(rows, part));
  if (!parts.some((part) => part.type !== 'text' || part.text.trim() !== '')) throw new SightlineError('prompt_empty');
  const id = conversationId ?? uuid();
  if (conversationId === null) rows.conversations.insert(id, titleOf(parts), Date.now());
  const { activeLeafId } = requireConversation(rows, id);
  const question: Message = {
    ...newMessage(id, parentId === undefined ? activeLeafId : parentId),
    role: 'user',
    status: 'complete',
    parts,
  };
  if (question.parentId !== null) requireAnswer(rows, question.parentId, id);
  rows.messages.insert(question);
  return saveAnswer(rows, question);
}

/** An answer that ended early and has nothing after it, made ready to be gone on with; it is shown from now on. */
export function resumeAnswer(rows: Rows, answer: Message): Sent {
  const reason = whyNotContinued(rows, answer);
  if (reason !== null) throw new SightlineError('message_not_suitable', { message: answer.id, reason });
  rows.messages.resume(answer.id);
  rows.conversations.addLeaf(answer.conversationId, answer.id, Date.now());
  return {
    conversation: requireConversation(rows, answer.conversationId),
    question: requireMessage(rows, answer.parentId ?? ''),
    answer: requireMessage(rows, answer.id),
  };
}

function whyNotContinued(rows: Rows, { id, role, finish, parts }: Message): string | null {
  if (role !== 'assistant') return 'only answers are continued';
  if (finish === 'stop') return 'the answer came to its end';
  if (!parts.some((part) => part.type === 'text' && part.text.trim() !== '')) return 'the answer has no text';
  return rows.messages.hasChildren(id) ? 'the conversation went on after it' : null;
}

/** The empty answer to a question that is there, and the branch that is shown from now on. */
export function saveAnswer(rows: Rows, question: Message): Sent {
  const answer: Message = {
    ...newMessage(question.conversationId, question.id),
    role: 'assistant',
    status: 'streaming',
    parts: [{ type: 'text', text: '' }],
  };
  rows.messages.insert(answer);
  rows.conversations.addLeaf(question.conversationId, answer.id, answer.createdAt);
  return { conversation: requireConversation(rows, question.conversationId), question, answer };
}

function newMessage(conversationId: string, parentId: string | null) {
  const unanswered = { model: null, stats: null, finish: null, regions: [], error: null };
  return { id: uuid(), conversationId, parentId, createdAt: Date.now(), ...unanswered };
}

function requireAnswer(rows: Rows, id: string, conversationId: string): void {
  const parent = requireMessage(rows, id);
  if (parent.conversationId !== conversationId) {
    throw new SightlineError('message_not_suitable', { message: id, reason: 'it belongs to another conversation' });
  }
  if (parent.role !== 'assistant') {
    throw new SightlineError('message_not_suitable', { message: id, reason: 'a question follows an answer' });
  }
}

function toMessagePart(rows: Rows, part: NewMessagePart): MessagePart {
  switch (part.type) {
    case 'text':
      return part;
    case 'image':
      return { type: 'image', image: requireImage(rows, part.imageId, part.name) };
    case 'video':
      return { type: 'video', ...requireVideo(rows, part) };
    default:
      return part satisfies never;
  }
}
