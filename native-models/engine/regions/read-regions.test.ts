/** From what a model wrote to pixels of the right picture and offsets into the text that the user sees. */
import { expect, test } from 'vitest';
import { region } from '../../../contract/regions.ts';
import { type AnsweredPictures, readRegions } from './read-regions.ts';

const pictures: AnsweredPictures = {
  sizes: [
    { original: { width: 2_000, height: 1_000 }, seen: { width: 1_000, height: 500 } },
    { original: { width: 400, height: 300 }, seen: { width: 200, height: 150 } },
  ],
  firstAsked: 0,
};
const plain = (text: string) => ({ text, raw: text, specialTokens: [] });

test('special tokens are in the raw text only: offsets are those of the text that was given out', () => {
  const text = ' The total(100,200),(300,400) is 4.50.';
  const raw =
    '<|object_ref_start|> The total<|object_ref_end|> <|box_start|>(100,200),(300,400)<|box_end|> is 4.50.<|im_end|>';
  const specialTokens = ['<|object_ref_start|>', '<|object_ref_end|>', '<|box_start|>', '<|box_end|>', '<|im_end|>'];
  const found = readRegions('qwen-pairs', { text, raw, specialTokens }, pictures);
  expect(found).toEqual([
    {
      image: 0,
      kind: 'box',
      points: [
        { x: 200, y: 200 },
        { x: 600, y: 400 },
      ],
      label: 'The total',
      start: 0,
      end: ' The total(100,200),(300,400)'.length,
    },
  ]);
  expect(region.array().parse(found)).toEqual(found);
});

test('location tokens that are left out of the text leave the words', () => {
  const raw = '</s><s>cat<loc_0><loc_0><loc_499><loc_999>dog<loc_500><loc_0><loc_999><loc_999></s>';
  const specialTokens = ['<s>', '</s>', '<loc_0>', '<loc_499>', '<loc_500>', '<loc_999>'];
  const found = readRegions('florence', { text: 'catdog', raw, specialTokens }, pictures);
  expect(found.map(({ label, start, end }) => [label, 'catdog'.slice(start, end)])).toEqual([
    ['cat', 'cat'],
    ['dog', 'dog'],
  ]);
});

test('a stop string ended the text before its tokens did', () => {
  const found = readRegions(
    'qwen-pairs',
    { text: 'a(1,2),(3,4)', raw: 'a(1,2),(3,4) END', specialTokens: [] },
    pictures,
  );
  expect(found).toMatchObject([{ start: 0, end: 12 }]);
});

test('texts that do not belong together: what was given out is read', () => {
  const found = readRegions('qwen-pairs', { text: 'b(1,2),(3,4)', raw: 'x(5,6),(7,8)', specialTokens: [] }, pictures);
  expect(found).toMatchObject([{ label: 'b', points: [{ x: 2 }, { x: 6 }] }]);
});

test('the words before say which picture is meant; pixels are those of what its encoder was given', () => {
  const text =
    'Image 1: {"bbox_2d": [0, 0, 500, 250], "label": "a"} Image 2: {"bbox_2d": [0, 0, 100, 75], "label": "b"}';
  expect(readRegions('pixel-json', plain(text), pictures)).toMatchObject([
    { image: 0, points: [{}, { x: 1_000, y: 500 }] },
    { image: 1, points: [{}, { x: 200, y: 150 }] },
  ]);
  const second = { ...pictures, firstAsked: 1 };
  expect(readRegions('relative-json', plain('{"bbox_2d": [0, 0, 1000, 1000]}'), second)).toMatchObject([
    { image: 1, points: [{}, { x: 400, y: 300 }] },
  ]);
});

test('a model that repeats itself does not drown the page, and an outline without end is left out', () => {
  const many = Array.from({ length: 500 }, () => '[[1,2,3,4]]').join(' ');
  expect(readRegions('double-brackets', plain(many), pictures)).toHaveLength(200);
  const outline = `x<poly>${Array.from({ length: 300 }, (_, i) => `<loc_${i}><loc_${999 - i}>`).join('')}</poly>`;
  expect(readRegions('florence', plain(outline), pictures)).toEqual([]);
});

test('nothing lies outside of the picture, and without one there is nothing', () => {
  const text = '[[990,990,1015,1010]]';
  expect(readRegions('double-brackets', plain(text), pictures)[0]?.points[1]).toEqual({ x: 2_000, y: 1_000 });
  expect(readRegions('double-brackets', plain(text), { sizes: [], firstAsked: 0 })).toEqual([]);
});
