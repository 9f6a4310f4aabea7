/**
 * The tasks that Florence-2 was trained on, as people name them (`<OD>`), and the prompts that stand for them: those of
 * `Florence2Processor` in transformers.
 */
import type { QuestionTask } from '../../../../contract/answers.ts';

const prompts: Readonly<Record<string, string>> = {
  '<OCR>': 'What is the text in the image?',
  '<OCR_WITH_REGION>': 'What is the text in the image, with regions?',
  '<CAPTION>': 'What does the image describe?',
  '<DETAILED_CAPTION>': 'Describe in detail what is shown in the image.',
  '<MORE_DETAILED_CAPTION>': 'Describe with a paragraph what is shown in the image.',
  '<OD>': 'Locate the objects with category name in the image.',
  '<DENSE_REGION_CAPTION>': 'Locate the objects in the image, with their descriptions.',
  '<REGION_PROPOSAL>': 'Locate the region proposals in the image.',
};

/** `{input}` is what stands beside the task. */
const promptsWithInput: Readonly<Record<string, string>> = {
  '<CAPTION_TO_PHRASE_GROUNDING>': 'Locate the phrases in the caption: {input}',
  '<REFERRING_EXPRESSION_SEGMENTATION>': 'Locate {input} in the image with mask',
  '<REGION_TO_SEGMENTATION>': 'What is the polygon mask of region {input}',
  '<OPEN_VOCABULARY_DETECTION>': 'Locate {input} in the image.',
  '<REGION_TO_CATEGORY>': 'What is the region {input}?',
  '<REGION_TO_DESCRIPTION>': 'What does the region {input} describe?',
  '<REGION_TO_OCR>': 'What text is in the region {input}?',
};

/** @returns The prompt of the task that the words ask for. */
export function writeTask(words: string, task: QuestionTask | undefined): string {
  const named = /<[A-Z_]+>/.exec(words)?.[0] ?? '';
  const alone = prompts[named];
  if (alone !== undefined) return alone;
  const withInput = promptsWithInput[named];
  if (withInput !== undefined) return withInput.replace('{input}', () => words.replace(named, '').trim());
  return writeTask(task === undefined ? chooseTask(words) : taskOf(task), undefined);
}

/** What the quick actions come closest to. It can't translate: the text to be translated is the least that helps. */
function taskOf(task: QuestionTask): string {
  switch (task) {
    case 'describe':
    case 'explain':
      return '<MORE_DETAILED_CAPTION>';
    case 'read':
    case 'translate':
      return '<OCR>';
    default:
      return task satisfies never;
  }
}

const wantsText = /\b(read|ocr|transcribe|text|written|says?)\b|글자|글씨|텍스트|문자|읽어/i;
const wantsPlaces = /\b(where|regions?|boxes|coordinates|positions?)\b|어디|위치|좌표/i;
const wantsObjects = /\b(detect|locate|find|list|mark)\b.*\b(objects|things|everything)\b|(물체|사물|객체)/i;
const wantsOne = /^(?:please\s+)?(?:where (?:is|are)|find|locate|detect|point (?:to|at|out)|show me)\s+(.+?)[\s.?!]*$/i;
const wantsOneKorean = /^(.+?)(?:은|는|이|가|을|를)?\s*(?:어디|찾아)/;

/** It answers no free questions: what is not about text or places is answered with a description. */
function chooseTask(words: string): string {
  if (words === '') return '<CAPTION>';
  if (wantsText.test(words)) return wantsPlaces.test(words) ? '<OCR_WITH_REGION>' : '<OCR>';
  if (wantsObjects.test(words)) return '<OD>';
  const [, sought] = wantsOne.exec(words) ?? wantsOneKorean.exec(words) ?? [];
  return sought === undefined ? '<MORE_DETAILED_CAPTION>' : `<CAPTION_TO_PHRASE_GROUNDING>${sought}`;
}
