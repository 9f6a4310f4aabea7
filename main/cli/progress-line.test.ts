/** What a person at a terminal sees while no text comes yet, and that a file sees none of it. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgressLine, describeProgress } from './progress-line.ts';

function terminal(isTTY: boolean) {
  const stream = new PassThrough();
  return Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream & { read(): Buffer | null };
}

test('each stage is said in words with the numbers of the engine', () => {
  expect(describeProgress({ stage: 'loading-model', fraction: 0.4 })).toBe('Loading the model, 40 %');
  expect(describeProgress({ stage: 'encoding-image', image: 1, images: 2, tile: 3, tiles: 9 })).toBe(
    'Looking at image 1 of 2, tile 3 of 9',
  );
  expect(describeProgress({ stage: 'prefill', doneTokens: 50, totalTokens: 200 })).toBe('Reading the question, 25 %');
});

test('one line is written over and over, and is gone at the end', () => {
  const stream = terminal(true);
  const line = createProgressLine(stream);
  line.show({ stage: 'starting-engine' });
  line.show({ stage: 'starting-engine' });
  line.clear();
  line.clear();
  expect(stream.read()?.toString()).toBe('\r\u001b[KStarting the engine\r\u001b[K');
});

test('nothing is written where nobody watches', () => {
  const stream = terminal(false);
  createProgressLine(stream).show({ stage: 'starting-engine' });
  expect(stream.read()).toBeNull();
});
