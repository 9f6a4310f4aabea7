/** Reads the message tree: which messages are shown, and which siblings each of them has. */
import type { Message } from '../../contract/conversations.ts';

export interface Turn {
  readonly message: Message;
  /** The ids of this message and its siblings, oldest first: what ‹ 1/2 › walks through. */
  readonly siblingIds: readonly string[];
  /** True where no message follows it, in this branch or another. */
  readonly isLast: boolean;
}

/** The messages from the root to the shown leaf. Without a known leaf: the newest message's branch. */
export function shownTurns(messages: readonly Message[], activeLeafId: string | null): Turn[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const siblings = Map.groupBy(messages, ({ parentId }) => parentId);
  const turns: Turn[] = [];
  let next = (activeLeafId === null ? undefined : byId.get(activeLeafId)) ?? messages.at(-1);
  // A damaged tree could hold a circle; each message is shown once.
  while (next !== undefined && byId.delete(next.id)) {
    const siblingIds = (siblings.get(next.parentId) ?? []).map(({ id }) => id);
    turns.push({ message: next, siblingIds, isLast: !siblings.has(next.id) });
    next = next.parentId === null ? undefined : byId.get(next.parentId);
  }
  return turns.reverse();
}

/** The last question of the shown branch: what Up brings back. */
export function lastQuestion(turns: readonly Turn[]): Message | null {
  return turns.findLast(({ message }) => message.role === 'user')?.message ?? null;
}
