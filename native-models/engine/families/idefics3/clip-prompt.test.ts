import { expect, test } from 'vitest';
import { writeClipPrompt } from './clip-prompt.ts';

test('counts frames in words, as num2words does', () => {
  const introOf = (frames: number) =>
    /series of (.+) frames/.exec(writeClipPrompt(new Array(frames).fill(0), 1, 'x'))?.[1];
  expect([1, 12, 20, 21, 32, 40, 99].map(introOf)).toEqual([
    'one',
    'twelve',
    'twenty',
    'twenty-one',
    'thirty-two',
    'forty',
    'ninety-nine',
  ]);
});

test('writes times and the length in whole seconds', () => {
  const prompt = writeClipPrompt([0, 61.9, 3725.2], 1, 'x');
  expect(prompt).toContain('from a 1:02:05 [H:MM:SS] video.');
  expect(prompt.match(/Frame from .*?:<fake/g)).toEqual([
    'Frame from 00:00:<fake',
    'Frame from 01:01:<fake',
    'Frame from 62:05:<fake',
  ]);
});
