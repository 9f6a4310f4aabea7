/** What a captioning model's text begins with: it goes on with words, but it cannot do what it is told. */
import type { QuestionTask } from '../../../../contract/answers.ts';

/** Requests and questions, in English and Korean: their answer is a caption, and as its beginning they would spoil it. */
const requests = [
  /^(please\s+)?(describe|caption|explain|tell|show|say|read|write|translate|summari[sz]e)\b/i,
  /^(what|who|where|which|when|why|how|is|are|does|do|can|could)\b/i,
  /[?？]\s*$/,
  /(설명|묘사|읽어|알려|말해|번역|요약)/,
];

/** '' where the model is to write a caption of its own. Other words are the beginning of one: "a picture of". */
export function captionPrefix(words: string, task: QuestionTask | undefined): string {
  return task !== undefined || requests.some((request) => request.test(words)) ? '' : words;
}
