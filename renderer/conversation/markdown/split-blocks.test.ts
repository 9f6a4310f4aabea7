import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

describe('splitBlocks', () => {
  test('cuts between paragraphs, headings and tables', () => {
    expect(splitBlocks('# A\n\none\ntwo\n\n| a |\n| - |\n\nend')).toEqual([
      '# A\n',
      'one\ntwo\n',
      '| a |\n| - |\n',
      'end',
    ]);
  });

  test('keeps blank lines inside of code and formulas', () => {
    expect(splitBlocks('```ts\na\n\nb\n```\n\nend')).toEqual(['```ts\na\n\nb\n```\n', 'end']);
    expect(splitBlocks('````\n```\n\nx\n````\n\nend')).toHaveLength(2);
    expect(splitBlocks('$$\na\n\nb\n$$\n\nend')).toHaveLength(2);
    expect(splitBlocks('$$x$$\n\nend')).toHaveLength(2);
  });

  test('an unclosed fence takes the rest, as Markdown has it', () => {
    expect(splitBlocks('a\n\n```\nb\n\nc')).toEqual(['a\n', '```\nb\n\nc']);
  });

  test('keeps a loose list and what is indented under it together, and ends it at a paragraph', () => {
    expect(splitBlocks('1. a\n\n   more\n\n2. b\n\nend')).toEqual(['1. a\n\n   more\n\n2. b\n', 'end']);
  });

  test('does not cut a text with link definitions or footnotes', () => {
    expect(splitBlocks('see [a]\n\n[a]: https://example.com')).toHaveLength(1);
    expect(splitBlocks('a[^1]\n\n[^1]: note')).toHaveLength(1);
  });

  test('loses nothing, and only the last block changes while text is added', () => {
    const line = fc.constantFrom(
      '',
      'text',
      '- item',
      '1. item',
      '   deep',
      '```',
      '$$',
      '> quote',
      '| a | b |',
      '# h',
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (start, more) => {
        const text = start.join('\n');
        const blocks = splitBlocks(text);
        expect(blocks.join('\n').trim()).toBe(text.trim());
        const longer = splitBlocks([...start, ...more].join('\n'));
        expect(longer.slice(0, Math.max(0, blocks.length - 1))).toEqual(blocks.slice(0, -1));
      }),
    );
  });
});
