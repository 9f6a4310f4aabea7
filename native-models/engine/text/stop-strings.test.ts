import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StopStrings } from './stop-strings.ts';

/** Few letters, so that stop strings overlap with the text and with each other. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
const stops = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }), {
  maxLength: 3,
});

test('gives the text up to the first stop string, however it is cut into pieces', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), stops, (pieces, strings) => {
      const text = pieces.join('');
      const watched = new StopStrings(strings);
      let given = '';
      let stopped = false;
      for (const piece of pieces) {
        const step = watched.push(piece);
        given += step.text;
        stopped = step.stopped;
        if (stopped) break;
      }
      if (!stopped) given += watched.end();
      // The earliest to be complete ends the text: what comes later could not be seen yet.
      const found = strings.filter((stop) => text.includes(stop));
      expect(stopped).toBe(found.length > 0);
      expect(text.startsWith(given)).toBe(true);
      if (!stopped) expect(given).toBe(text);
      for (const stop of found) expect(given).not.toContain(stop);
    }),
    { numRuns: 1000 },
  );
});

test('holds back only what can still become a stop string', () => {
  const watched = new StopStrings(['<end>']);
  expect(watched.push('one < two <e')).toEqual({ text: 'one < two ', stopped: false });
  expect(watched.push('n')).toEqual({ text: '', stopped: false });
  expect(watched.push('x')).toEqual({ text: '<enx', stopped: false });
  expect(watched.push('<end> more')).toEqual({ text: '', stopped: true });
});

test('gives out what was held back when the answer ends', () => {
  const watched = new StopStrings(['stop']);
  expect(watched.push('a st')).toEqual({ text: 'a ', stopped: false });
  expect(watched.end()).toBe('st');
  expect(watched.end()).toBe('');
});
