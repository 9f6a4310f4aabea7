/** Steps of the list of conversations. Pure. Newest first, as the core sorts it. */
import type { Conversation } from '../../contract/conversations.ts';

/** With the changed one in its place, if it belongs into a list of what was searched for. */
export function withConversation(
  items: readonly Conversation[],
  changed: Conversation,
  search: string,
): readonly Conversation[] {
  const others = withoutConversation(items, changed.id);
  return titleMatches(changed.title, search) ? sorted([...others, changed]) : others;
}

export function withoutConversation(items: readonly Conversation[], id: string): readonly Conversation[] {
  return items.filter((item) => item.id !== id);
}

/** Two pages in one: what moved between the two reads is there once. */
export function withPage(items: readonly Conversation[], page: readonly Conversation[]): readonly Conversation[] {
  const byId = new Map([...items, ...page].map((item) => [item.id, item]));
  return sorted([...byId.values()]);
}

/** As the core searches: every word of it, in any case. */
export function titleMatches(title: string, search: string): boolean {
  const lower = title.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

function sorted(items: readonly Conversation[]): readonly Conversation[] {
  return items.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
}
