/** Each notation as its paper, model card or code publishes it, then broken in every way that a stopped answer breaks it. */
import { describe, expect, test } from 'vitest';
import { type RegionNotation, regionNotations, regionReaders } from './region-notations.ts';

const seen = { width: 1_288, height: 728 };

function read(notation: RegionNotation, text: string) {
  return regionReaders[notation](text, () => seen).map(({ kind, points, label, start, end }) => ({
    kind,
    points: points.flat().map((value) => Math.round(value * 10_000) / 10_000),
    label,
    words: text.slice(start, end),
  }));
}

describe('qwen-pairs', () => {
  test('Qwen2-VL’s special tokens', () => {
    const text =
      'I see <|object_ref_start|>the eyes on a giraffe<|object_ref_end|><|box_start|>(176,106),(232,160)<|box_end|>.';
    expect(read('qwen-pairs', text)).toEqual([
      {
        kind: 'box',
        points: [0.176, 0.106, 0.232, 0.16],
        label: 'the eyes on a giraffe',
        words: '<|object_ref_start|>the eyes on a giraffe<|object_ref_end|><|box_start|>(176,106),(232,160)<|box_end|>',
      },
    ]);
  });

  test('Qwen-VL’s tags, several boxes of one reference, and a quad', () => {
    const text =
      '<ref>Two apples</ref><box>(302,257),(582,671)</box><box>(603,252),(878,642)</box> and <quad>(568,121),(625,131),(624,182),(567,172)</quad>';
    const [first, second, quad] = read('qwen-pairs', text);
    expect([first?.label, second?.label]).toEqual(['Two apples', 'Two apples']);
    expect(first?.words).toBe(second?.words);
    expect(quad).toMatchObject({ kind: 'polygon', points: [0.568, 0.121, 0.625, 0.131, 0.624, 0.182, 0.567, 0.172] });
  });

  test('plain text, where the tokenizer left the marks out, with the words before as the label', () => {
    expect(read('qwen-pairs', 'Sure. The Save button (512,600),(700,660) is below.')).toEqual([
      {
        kind: 'box',
        points: [0.512, 0.6, 0.7, 0.66],
        label: 'The Save button',
        words: 'The Save button (512,600),(700,660)',
      },
    ]);
    expect(read('qwen-pairs', '(10,20),(30,40)')).toMatchObject([{ label: '', words: '(10,20),(30,40)' }]);
    expect(read('qwen-pairs', '저장 단추는(10,20),(30,40)에 있어요')).toMatchObject([{ label: '저장 단추는' }]);
  });

  test('several boxes in a row without marks, and emphasis around the words', () => {
    expect(read('qwen-pairs', 'cats (1,2),(3,4),(5,6),(7,8)')).toMatchObject([
      { kind: 'box', label: 'cats', points: [0.001, 0.002, 0.003, 0.004] },
      { kind: 'box', label: 'cats', points: [0.005, 0.006, 0.007, 0.008] },
    ]);
    expect(read('qwen-pairs', '**The title** (1,2),(3,4)')).toMatchObject([
      { label: 'The title', words: '**The title** (1,2),(3,4)' },
    ]);
    expect(read('qwen-pairs', '**The title (1,2),(3,4)**')).toMatchObject([
      { label: 'The title', words: 'The title (1,2),(3,4)' },
    ]);
  });

  test('what only looks alike is left alone', () => {
    expect(read('qwen-pairs', 'f(1,2) and (1990,5),(2000,6), (30,40),(10,20), (1,2,3),(4,5,6)')).toEqual([]);
  });

  test('a point is one only within its marks', () => {
    expect(read('qwen-pairs', '<|point_start|>(500,250)<|point_end|> (1,2)')).toMatchObject([
      { kind: 'point', points: [0.5, 0.25] },
    ]);
  });
});

describe('JSON of Qwen2.5-VL and Qwen3-VL', () => {
  const text =
    '```json\n[\n\t{"bbox_2d": [644, 182, 966, 546], "label": "a cat, \\"Mina\\""},\n\t{"point_2d": [322, 364], "label": "tail"}\n]\n```';

  test('pixels of the picture that the encoder was given', () => {
    expect(read('pixel-json', text)).toEqual([
      {
        kind: 'box',
        points: [0.5, 0.25, 0.75, 0.75],
        label: 'a cat, "Mina"',
        words: '{"bbox_2d": [644, 182, 966, 546], "label": "a cat, \\"Mina\\""}',
      },
      { kind: 'point', points: [0.25, 0.5], label: 'tail', words: '{"point_2d": [322, 364], "label": "tail"}' },
    ]);
  });

  test('thousandths of its sides', () => {
    expect(read('relative-json', text)).toMatchObject([
      { points: [0.644, 0.182, 0.966, 0.546] },
      { points: [0.322, 0.364] },
    ]);
    expect(read('relative-json', '[{"box_2d": [100, 200, 300, 400], "label": "x"}]')).toMatchObject([
      { points: [0.2, 0.1, 0.4, 0.3] },
    ]);
  });

  test('cut off, the whole objects count, and a last one whose box is there', () => {
    const cut = '[{"bbox_2d": [0, 0, 10, 10], "label": "a"}, {"bbox_2d": [20, 20, 40, 40], "lab';
    expect(read('relative-json', cut)).toMatchObject([{ label: 'a' }, { label: '', points: [0.02, 0.02, 0.04, 0.04] }]);
    expect(read('relative-json', '{"bbox_2d": [20, 20, 4')).toEqual([]);
  });
});

describe('double brackets', () => {
  test('InternVL’s references with one and with several boxes', () => {
    const text =
      '<ref>dog</ref><box>[[172, 356, 634, 990]]</box>, <ref>cats</ref><box>[[0, 0, 5, 5], [6, 6, 9, 9]]</box>';
    expect(read('double-brackets', text)).toMatchObject([
      { label: 'dog', points: [0.172, 0.356, 0.634, 0.99], words: '<ref>dog</ref><box>[[172, 356, 634, 990]]</box>' },
      { label: 'cats', points: [0, 0, 0.005, 0.005] },
      { label: 'cats', points: [0.006, 0.006, 0.009, 0.009] },
    ]);
  });

  test('CogVLM’s phrases, several boxes with a semicolon; GLM’s marks', () => {
    const text = 'A man[[107,095,500,999]] holds two kites[[000,010,100,120;300,310,400,420]].';
    expect(read('double-brackets', text)).toMatchObject([
      { label: 'A man', points: [0.107, 0.095, 0.5, 0.999], words: 'A man[[107,095,500,999]]' },
      { label: 'holds two kites', points: [0, 0.01, 0.1, 0.12] },
      { label: 'holds two kites', points: [0.3, 0.31, 0.4, 0.42] },
    ]);
    expect(read('double-brackets', 'Here: <|begin_of_box|>[[1,2,3,4]]<|end_of_box|>')).toMatchObject([
      { words: 'Here: <|begin_of_box|>[[1,2,3,4]]<|end_of_box|>' },
    ]);
  });
});

describe('location tokens', () => {
  test('Florence-2: boxes of a label, text lines as quads, outlines', () => {
    expect(
      read(
        'florence',
        'car<loc_54><loc_375><loc_906><loc_707>wheel<loc_0><loc_1><loc_2><loc_3><loc_4><loc_5><loc_6><loc_7>',
      ),
    ).toMatchObject([
      { kind: 'box', label: 'car', points: [0.0545, 0.3755, 0.9065, 0.7075] },
      { kind: 'box', label: 'wheel', points: [0.0005, 0.0015, 0.0025, 0.0035] },
      { kind: 'box', label: 'wheel', points: [0.0045, 0.0055, 0.0065, 0.0075] },
    ]);
    expect(
      read('florence', 'TOTAL<loc_100><loc_100><loc_300><loc_100><loc_300><loc_140><loc_100><loc_140>'),
    ).toMatchObject([
      { kind: 'polygon', label: 'TOTAL', points: [0.1005, 0.1005, 0.3005, 0.1005, 0.3005, 0.1405, 0.1005, 0.1405] },
    ]);
    expect(read('florence', 'half<loc_1><loc_2><loc_3>')).toEqual([]);
  });

  test('PaliGemma: y before x, the words after, segmentation skipped', () => {
    expect(
      read(
        'paligemma',
        '<loc0256><loc0128><loc0768><loc0512> cat ; <loc0000><loc0000><loc1023><loc1023><seg001><seg127> dog',
      ),
    ).toMatchObject([
      { label: 'cat', points: [0.125, 0.25, 0.5, 0.75], words: '<loc0256><loc0128><loc0768><loc0512> cat' },
      { label: 'dog' },
    ]);
  });

  test('DocTags: an element, its place, its words', () => {
    expect(
      read(
        'doctags',
        '<doctag><section_header_level_1><loc_50><loc_100><loc_250><loc_125>Invoice</section_header_level_1><picture><loc_0><loc_0><loc_500><loc_500></picture></doctag>',
      ),
    ).toMatchObject([
      { label: 'Invoice', points: [0.1, 0.2, 0.5, 0.25] },
      { label: 'picture', points: [0, 0, 1, 1] },
    ]);
  });
});

test('Moondream’s shares and Molmo’s hundredths', () => {
  expect(
    read('moondream', '{"objects":[{"x_min":0.1,"y_min":0.2,"x_max":0.3,"y_max":0.4}]} {"points":[{"x":0.5,"y":0.6}]}'),
  ).toMatchObject([
    { kind: 'box', points: [0.1, 0.2, 0.3, 0.4] },
    { kind: 'point', points: [0.5, 0.6] },
  ]);
  expect(
    read(
      'molmo',
      '<points x1="10.5" y1="20" x2="30" y2="40" alt="mugs">mugs</points>, <point x="61" y="40.4" alt="cup">cup</point>',
    ),
  ).toMatchObject([
    { kind: 'point', label: 'mugs', points: [0.105, 0.2] },
    { kind: 'point', label: 'mugs', points: [0.3, 0.4] },
    { kind: 'point', label: 'cup', points: [0.61, 0.404] },
  ]);
});

/** One whole answer a notation, to be cut at every character and to be damaged. */
const samples: Record<RegionNotation, string> = {
  'qwen-pairs': '<|object_ref_start|>a<|object_ref_end|><|box_start|>(1,2),(3,4)<|box_end|> b(5,6),(7,8)',
  'pixel-json': '```json\n[{"bbox_2d": [1, 2, 3, 4], "label": "a"}, {"point_2d": [5, 6], "label": "b\\u0041"}]\n```',
  'relative-json': '[{"bbox_2d": [1, 2, 3, 4], "label": "a"}, {"box_2d": [5, 6, 7, 8], "label": "b\\n"}]',
  'double-brackets': '<ref>a</ref><box>[[1, 2, 3, 4], [5, 6, 7, 8]]</box> b[[1,2,3,4;5,6,7,8]]',
  florence: 'a<loc_1><loc_2><loc_3><loc_4>b<poly><loc_9><loc_8><loc_7><loc_6><loc_5><loc_4></poly>',
  paligemma: '<loc0001><loc0002><loc0003><loc0004><seg001> a ; <loc0001><loc0002><loc0003><loc0004> b',
  moondream: '{"objects":[{"x_min":0.1,"y_min":0.2,"x_max":0.3,"y_max":0.4}],"points":[{"x":0.5,"y":0.5}]}',
  molmo: '<points x1="1" y1="2" x2="3" y2="4" alt="a">a</points><point x="1" y="2">b</point>',
  doctags: '<doctag><text><loc_1><loc_2><loc_3><loc_4>a</text><text><loc_1><loc_2><loc_3><loc_4>b</text></doctag>',
};

test.each(regionNotations)('%s: cut anywhere or garbled, what is found is well formed and never more', (notation) => {
  const text = samples[notation];
  const whole = read(notation, text).length;
  expect(whole).toBeGreaterThanOrEqual(2);
  for (let end = 0; end < text.length; end++) {
    for (const broken of [
      text.slice(0, end),
      text.slice(0, end) + text.slice(end + 1),
      `${text.slice(0, end)}\u{1F600}${text.slice(end)}`,
    ]) {
      for (const { kind, points, start, end: to } of regionReaders[notation](broken, () => seen)) {
        expect(points.length).toBe({ box: 2, point: 1, polygon: Math.max(3, points.length) }[kind]);
        expect(points.flat().every((value) => value >= 0 && value <= 1.03)).toBe(true);
        expect(start >= 0 && start <= to && to <= broken.length).toBe(true);
      }
    }
    expect(read(notation, text.slice(0, end)).length).toBeLessThanOrEqual(whole);
  }
});
