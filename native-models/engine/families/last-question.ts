/** For models that know neither turns nor several pictures: the last question, about the latest picture. */
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';

/** Words of a message, its pictures left out. */
export function wordsOf({ parts }: ChatMessage): string {
  return parts
    .flatMap((part) => (part.type === 'text' ? [part.text.trim()] : []))
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * The words of the last question.
 *
 * @throws `prompt_one_picture` unless the last message that has pictures has exactly one
 */
export function readLastQuestion(messages: readonly ChatMessage[]): string {
  const shown = messages.map(({ parts }) => parts.filter(({ type }) => type !== 'text').length);
  const found = shown.findLast((pictures) => pictures > 0) ?? 0;
  if (found !== 1) throw new SightlineError('prompt_one_picture', { found });
  const question = messages.findLast(({ role }) => role === 'user');
  return question ? wordsOf(question) : '';
}
