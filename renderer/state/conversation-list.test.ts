/** The list stays sorted and searched while events and pages come in. */
import { expect, test } from 'vitest';
import type { Conversation } from '../../contract/conversations.ts';
import { titleMatches, withConversation, withPage } from './conversation-list.ts';

const conversation = (id: string, updatedAt: number, title = id): Conversation => ({
  id,
  title,
  createdAt: 0,
  updatedAt,
  activeLeafId: null,
});

const ids = (items: readonly Conversation[]) => items.map(({ id }) => id).join('');

test('an answered conversation moves to the top, and is there once', () => {
  const items = [conversation('a', 3), conversation('b', 2), conversation('c', 1)];
  expect(ids(withConversation(items, conversation('c', 4), ''))).toBe('cab');
});

test('while searching, one that no longer matches leaves and one that does comes in', () => {
  const items = [conversation('a', 3, 'A receipt')];
  expect(ids(withConversation(items, conversation('a', 3, 'A menu'), 'receipt'))).toBe('');
  expect(ids(withConversation(items, conversation('b', 2, 'Second RECEIPT'), 'receipt'))).toBe('ab');
});

test('matches every word, in any order and case', () => {
  expect(titleMatches('Total of the Receipt', 'receipt  TOTAL')).toBe(true);
  expect(titleMatches('Total of the receipt', 'receipt chart')).toBe(false);
  expect(titleMatches('anything', '')).toBe(true);
});

test('a page that overlaps with what is there adds only the rest', () => {
  const items = [conversation('a', 4), conversation('b', 3)];
  expect(ids(withPage(items, [conversation('b', 3), conversation('c', 2)]))).toBe('abc');
});
