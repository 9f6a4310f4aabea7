/** The words of an answer with its coordinates taken out. */
import { expect, test } from 'vitest';
import type { ImageInfo } from '../../contract/images.ts';
import type { Region } from '../../contract/regions.ts';
import { regionJson } from './region-json.ts';
import { stepTo } from './region-list.tsx';
import { linkedRegions, regionMarkdown } from './region-markdown.ts';
import { marksByPicture, numberRegions, regionAt } from './region-marks.ts';

const picture = (name: string): ImageInfo => ({
  id: name.repeat(64),
  name: `${name}.png`,
  mime: 'image/png',
  width: 200,
  height: 100,
  bytes: 1,
});

function region(text: string, words: string, label: string, change: Partial<Region> = {}): Region {
  const start = text.indexOf(words);
  const points = [
    { x: 1, y: 2 },
    { x: 30, y: 40 },
  ];
  return { image: 0, kind: 'box', points, label, start, end: start + words.length, ...change };
}

function markdown(text: string, regions: readonly Region[]): string {
  return regionMarkdown(text, numberRegions(regions, [picture('a'), picture('b')]));
}

test('coordinates become links of the words before them, numbered in the order of the text', () => {
  const text = 'See the title (1,2),(3,4), then the total(5,6),(7,8).';
  const total = region(text, 'the total(5,6),(7,8)', 'the total');
  const title = region(text, 'the title (1,2),(3,4)', 'the title');
  expect(markdown(text, [total, title])).toBe('See [the title](#region-1), then [the total](#region-2).');
});

test('words with several places have one link, places without words one of their own', () => {
  const text = 'two cats[[1,2,3,4;5,6,7,8]] and [[1,1,2,2]]';
  const cats = 'two cats[[1,2,3,4;5,6,7,8]]';
  const regions = [region(text, cats, 'two cats'), region(text, cats, 'two cats'), region(text, '[[1,1,2,2]]', '')];
  expect(markdown(text, regions)).toBe('[two cats](#region-1-2) and [](#region-3)');
});

test('a list in JSON becomes a list of words, with its fence and brackets', () => {
  const [first, second] = ['{"bbox_2d": [1, 2, 3, 4], "label": "a [b]"}', '{"bbox_2d": [5, 6, 7, 8], "label": "c"}'];
  const text = `Here:\n\`\`\`json\n[\n  ${first},\n  ${second}\n]\n\`\`\`\nThat is all.`;
  expect(markdown(text, [region(text, first!, 'a [b]'), region(text, second!, 'c')])).toBe(
    'Here:\n\n\n- [a \\[b\\]](#region-1)\n- [c](#region-2)\n\n\nThat is all.',
  );
});

test('labels that meet are told apart; what overlaps is left as it was written', () => {
  const met = 'cardoor';
  expect(markdown(met, [region(met, 'car', 'car'), region(met, 'door', 'door')])).toBe(
    '[car](#region-1), [door](#region-2)',
  );
  const text = 'one two three';
  expect(markdown(text, [region(text, 'one two', 'x'), region(text, 'two three', 'y')])).toBe('[x](#region-1) three');
});

test('regions of pictures that are not there are left out', () => {
  const text = 'a(1,2),(3,4)';
  expect(markdown(text, [region(text, text, 'a', { image: 2 })])).toBe(text);
  const marks = numberRegions(
    [region(text, text, 'a', { image: 1 }), region(text, text, 'a')],
    [picture('a'), picture('b')],
  );
  expect(marksByPicture(marks).map(({ image, marks: own }) => [image.name, own.map(({ number }) => number)])).toEqual([
    ['a.png', [2]],
    ['b.png', [1]],
  ]);
});

test('only our own addresses lead to regions', () => {
  expect(linkedRegions('#region-1-12')).toEqual([1, 12]);
  for (const other of ['#region-', '#region-x', 'https://a.b/#region-1', '#region-1-', '']) {
    expect(linkedRegions(other)).toBeNull();
  }
});

test('copied as JSON they are in pixels of the original picture', () => {
  const text = 'ab';
  const point = region(text, 'b', 'b', { kind: 'point', points: [{ x: 5.5, y: 6 }] });
  expect(JSON.parse(regionJson(numberRegions([region(text, 'a', 'a'), point], [picture('a')])))).toEqual([
    { label: 'a', box: [1, 2, 30, 40], image: 'a.png', width: 200, height: 100 },
    { label: 'b', point: [5.5, 6], image: 'a.png', width: 200, height: 100 },
  ]);
});

test('under the pointer is the smallest region, and a point from nearby', () => {
  const text = 'abc';
  const corners = (left: number, top: number, right: number, bottom: number) => ({
    points: [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
  });
  const marks = numberRegions(
    [
      region(text, 'a', 'a', corners(0, 0, 100, 100)),
      region(text, 'b', 'b', corners(10, 10, 20, 20)),
      region(text, 'c', 'c', { kind: 'point', points: [{ x: 150, y: 50 }] }),
    ],
    [picture('a')],
  );
  const at = (x: number, y: number) => regionAt(marks, { x, y }, 5);
  expect([at(15, 15), at(25, 15), at(154, 47), at(157, 50)]).toEqual([2, 1, 3, null]);
});

test('arrow keys, Home and End stay within the list', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => stepTo(key, 2, 3))).toEqual([2, 1, 0, 2, null]);
  expect(stepTo('ArrowDown', -1, 3)).toBe(0);
});
