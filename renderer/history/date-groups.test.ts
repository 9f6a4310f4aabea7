/** Headings follow the user's days and months. */
import { expect, test } from 'vitest';
import type { Conversation } from '../../contract/conversations.ts';
import { monthName, rowsByDate } from './date-groups.ts';

const now = new Date(2026, 6, 15, 0, 30);

const at = (...date: [number, number, number, number?]): Conversation => {
  const time = new Date(date[0], date[1], date[2], date[3] ?? 12).getTime();
  return { id: String(time), title: '', createdAt: time, updatedAt: time, activeLeafId: null };
};

const groups = (...items: Conversation[]) =>
  rowsByDate(items, now).flatMap((row) => (row.type === 'group' ? [row.group] : []));

test('half an hour after midnight, an hour ago was yesterday', () => {
  expect(groups(at(2026, 6, 14, 23))).toEqual(['yesterday']);
  expect(groups(at(2026, 6, 15, 0))).toEqual(['today']);
});

test('each heading stands once, above its conversations', () => {
  const items = [at(2026, 6, 15, 0), at(2026, 6, 10), at(2026, 6, 8), at(2026, 5, 16), at(2026, 5, 14), at(2025, 5, 1)];
  expect(groups(...items)).toEqual(['today', 'week', 'month', { year: 2026, month: 5 }, { year: 2025, month: 5 }]);
  expect(rowsByDate(items, now).map(({ type }) => type[0])).toEqual([...'gcgccgcgcgc']);
});

test('a conversation from the future stands under today', () => {
  expect(groups(at(2026, 6, 20))).toEqual(['today']);
});

test('months are named in the language, with the year when it is another', () => {
  expect(monthName({ year: 2026, month: 3 }, now, 'en')).toBe('April');
  expect(monthName({ year: 2025, month: 3 }, now, 'en')).toBe('April 2025');
  expect(monthName({ year: 2025, month: 3 }, now, 'ko')).toBe('2025년 4월');
});
