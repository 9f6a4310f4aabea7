/** Steps of an open conversation's messages as events come in. Pure; a message that did not change stays the same object. */
import type { Message } from '../../contract/conversations.ts';

/** Oldest first, as the core gives them; a new message goes to the end. */
export function withMessage(messages: readonly Message[], changed: Message): readonly Message[] {
  const known = messages.some(({ id }) => id === changed.id);
  return known ? messages.map((message) => (message.id === changed.id ? changed : message)) : [...messages, changed];
}

export interface Delta {
  readonly messageId: string;
  /** Length of the answer before this text, in UTF-16 units. */
  readonly offset: number;
  readonly text: string;
}

/**
 * Adds the text of an answer. Text that is there already (a snapshot was read meanwhile) is skipped; null says that
 * some is missing, and only a new snapshot helps.
 */
export function withDelta(messages: readonly Message[], { messageId, offset, text }: Delta): readonly Message[] | null {
  const message = messages.find(({ id }) => id === messageId);
  if (!message) return null;
  const before = answerText(message);
  if (offset > before.length) return null;
  if (before.length >= offset + text.length) return messages;
  const longer = before.slice(0, offset) + text;
  return withMessage(messages, { ...message, parts: [{ type: 'text', text: longer }] });
}

/** An answer is one text part, or none as long as it is empty. */
function answerText({ parts }: Message): string {
  const [first] = parts;
  return first?.type === 'text' ? first.text : '';
}
