/** Titles of new conversations. */
import { expect, test } from 'vitest';
import type { MessagePart } from '../../../contract/conversations.ts';
import { titleOf } from './title.ts';

const text = (value: string): MessagePart => ({ type: 'text', text: value });
const image = (name: string): MessagePart => ({
  type: 'image',
  image: { id: 'a'.repeat(64), name, mime: 'image/png', width: 1, height: 1, bytes: 1 },
});

test.each<[string, MessagePart[], string]>([
  ['the first line of the question', [text('What is this?\nAnd that?')], 'What is this?'],
  ['the first line that says something', [text('\r\n  \n\tWhat   is\u00a0this? ')], 'What is this?'],
  ['the question, not the picture before it', [image('a.png'), text('Why?')], 'Why?'],
  ['the name of a picture alone', [image(' receipt.png ')], 'receipt.png'],
  ['the name of the picture when the text is blank', [text(' \n'), image('b.png')], 'b.png'],
  ['a word when the picture has no name', [image('')], 'Image'],
])('%s', (_, parts, title) => {
  expect(titleOf(parts)).toBe(title);
});

test('a long line is cut at 60 characters as read, never within one', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(titleOf([text(family.repeat(60))])).toBe(family.repeat(60));
  expect(titleOf([text(family.repeat(61))])).toBe(`${family.repeat(59)}…`);
  expect(titleOf([text('한'.repeat(61))])).toBe(`${'한'.repeat(59)}…`);
  expect(titleOf([text(`${'a'.repeat(58)} ${'b'.repeat(9)}`)])).toBe(`${'a'.repeat(58)}…`);
});

test('a line of 200,000 characters takes no time', () => {
  const started = performance.now();
  expect(titleOf([text('x'.repeat(200_000))])).toHaveLength(60);
  expect(performance.now() - started).toBeLessThan(100);
});
