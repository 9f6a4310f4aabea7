import { expect, test } from 'vitest';
import { writeTask } from './tasks.ts';

const describe = 'Describe with a paragraph what is shown in the image.';
const read = 'What is the text in the image?';

test.each([
  ['<OD>', 'Locate the objects with category name in the image.'],
  ['<CAPTION_TO_PHRASE_GROUNDING> a red car', 'Locate the phrases in the caption: a red car'],
  ['<REGION_TO_OCR><loc_1><loc_2><loc_3><loc_4>', 'What text is in the region <loc_1><loc_2><loc_3><loc_4>?'],
  ['', 'What does the image describe?'],
  ['What is in this picture?', describe],
  ['이 그림을 설명해 줘', describe],
  ['Read the text, please.', read],
  ['여기 적힌 글자를 읽어 줘', read],
  ['Where is the text?', 'What is the text in the image, with regions?'],
  ['Find all objects', 'Locate the objects with category name in the image.'],
  ['Where is the dog?', 'Locate the phrases in the caption: the dog'],
  ['강아지는 어디에 있어?', 'Locate the phrases in the caption: 강아지'],
])('%s', (words, prompt) => {
  expect(writeTask(words, undefined)).toBe(prompt);
});

test('a quick action says what is meant, whatever its words are', () => {
  expect(writeTask('Was steht hier?', 'read')).toBe(read);
  expect(writeTask('Read this out.', 'describe')).toBe(describe);
});

test('dollar signs in what is sought stay as they are', () => {
  expect(writeTask("<OPEN_VOCABULARY_DETECTION>$' and $&", undefined)).toBe("Locate $' and $& in the image.");
});
