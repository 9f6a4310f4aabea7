/** Puts conversations under the headings that people look for them by. Days are the user's own, not 24 hours. */
import type { Conversation } from '../../contract/conversations.ts';

export type DateGroup = 'today' | 'yesterday' | 'week' | 'month' | { readonly year: number; readonly month: number };

export type ListRow =
  | { readonly type: 'group'; readonly key: string; readonly group: DateGroup }
  | { readonly type: 'conversation'; readonly key: string; readonly conversation: Conversation };

/** @param items Newest first. */
export function rowsByDate(items: readonly Conversation[], now: Date): readonly ListRow[] {
  const rows: ListRow[] = [];
  let last = '';
  for (const conversation of items) {
    const group = dateGroup(new Date(conversation.updatedAt), now);
    const key = typeof group === 'string' ? group : `${group.year}-${group.month}`;
    if (key !== last) rows.push({ type: 'group', key, group });
    last = key;
    rows.push({ type: 'conversation', key: conversation.id, conversation });
  }
  return rows;
}

function dateGroup(date: Date, now: Date): DateGroup {
  const days = daysBetween(date, now);
  // A clock that was set back leaves conversations in the future.
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days <= 7) return 'week';
  if (days <= 30) return 'month';
  return { year: date.getFullYear(), month: date.getMonth() };
}

/** Midnights between them; rounding takes up the hour that daylight saving adds or takes. */
function daysBetween(earlier: Date, later: Date): number {
  return Math.round((startOfDay(later) - startOfDay(earlier)) / 86_400_000);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** `July`, and `July 2024` when it was another year. */
export function monthName({ year, month }: { year: number; month: number }, now: Date, language: string): string {
  const format: Intl.DateTimeFormatOptions =
    year === now.getFullYear() ? { month: 'long' } : { month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(language, format).format(new Date(year, month));
}
