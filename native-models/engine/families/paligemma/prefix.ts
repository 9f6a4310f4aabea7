/** The prefix that PaliGemma answers: the pictures, the beginning of text, one task or question, the end of a line. */
import type { QuestionTask } from '../../../../contract/answers.ts';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { guardText } from '../../text/guard-text.ts';

export interface PrefixTokens {
  readonly imageToken: string;
  readonly bosToken: string;
  /** What must stay literal in people's text. */
  readonly markers: readonly string[];
}

/** What its authors trained; explaining and translating are questions to it. */
const taskPrompts: Partial<Record<QuestionTask, string>> = { describe: 'describe en', read: 'ocr' };

/** Of a conversation it takes all pictures and the last question: it was trained on nothing longer. */
export function writePrefix(
  messages: readonly ChatMessage[],
  task: QuestionTask | undefined,
  { imageToken, bosToken, markers }: PrefixTokens,
): string {
  const pictures = messages.flatMap(({ parts }) => parts).filter(({ type }) => type === 'image').length;
  const asked = messages.findLast(({ role }) => role === 'user')?.parts ?? [];
  const question = asked.map((part) => (part.type === 'text' ? guardText(part.text, markers) : '')).join('');
  const begun = messages.at(-1)?.role === 'assistant' ? textOf(messages.at(-1), markers) : '';
  return `${imageToken.repeat(pictures)}${bosToken}${(task && taskPrompts[task]) ?? question}\n${begun}`;
}

/** An answer to go on with. */
function textOf(message: ChatMessage | undefined, markers: readonly string[]): string {
  const parts = message?.parts ?? [];
  return parts.map((part) => (part.type === 'text' ? guardText(part.text, markers) : '')).join('');
}
