import { expect, test } from 'vitest';
import { captionPrefix } from './caption-prefix.ts';

test.each(['Describe this picture.', 'What is in it', 'a dog?', '이 그림을 설명해 줘', 'Tell me about it'])(
  'a request is no beginning of a caption: %s',
  (words) => {
    expect(captionPrefix(words, undefined)).toBe('');
  },
);

test('other words are', () => {
  expect(captionPrefix('a picture of', undefined)).toBe('a picture of');
  expect(captionPrefix('a picture of', 'describe')).toBe('');
});
