import { describe, expect, test } from 'vitest';
import type { Message } from '../../contract/conversations.ts';
import { lastQuestion, shownTurns } from './branches.ts';

function message(id: string, parentId: string | null, role: Message['role'] = 'user'): Message {
  return {
    id,
    conversationId: 'c',
    parentId,
    role,
    status: 'complete',
    parts: [],
    createdAt: 0,
    model: null,
    stats: null,
    finish: null,
    regions: [],
    error: null,
  };
}

/** q1 was answered twice; the second answer was followed by q2, which was edited into q3. */
const tree = [
  message('q1', null),
  message('a1', 'q1', 'assistant'),
  message('a2', 'q1', 'assistant'),
  message('q2', 'a2'),
  message('q3', 'a2'),
];

describe('shownTurns', () => {
  test('walks from the root to the shown leaf and knows the siblings on the way', () => {
    const turns = shownTurns(tree, 'q3');
    expect(turns.map((turn) => [turn.message.id, turn.siblingIds])).toEqual([
      ['q1', ['q1']],
      ['a2', ['a1', 'a2']],
      ['q3', ['q2', 'q3']],
    ]);
  });

  test('shows another branch by its leaf, and the newest one where the leaf is not known', () => {
    expect(shownTurns(tree, 'a1').map(({ message }) => message.id)).toEqual(['q1', 'a1']);
    expect(shownTurns(tree, 'gone').at(-1)?.message.id).toBe('q3');
    expect(shownTurns([], null)).toEqual([]);
  });

  test('ends on a damaged tree', () => {
    expect(shownTurns([message('a', 'b'), message('b', 'a')], 'a')).toHaveLength(2);
    expect(shownTurns([message('a', 'lost')], 'a')).toHaveLength(1);
  });
});

test('lastQuestion is that of the shown branch', () => {
  expect(lastQuestion(shownTurns(tree, 'q2'))?.id).toBe('q2');
  expect(lastQuestion(shownTurns(tree, 'a1'))?.id).toBe('q1');
  expect(lastQuestion([])).toBeNull();
});
