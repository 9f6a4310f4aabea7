/** BLIP-2's prompt form, as its authors' code (LAVIS) writes it: `Question: ... Answer: ... Question: ... Answer:`. */
import type { QuestionTask } from '../../../../contract/answers.ts';

interface Turn {
  readonly role: 'system' | 'user' | 'assistant';
  readonly words: string;
}

/**
 * '' asks for a caption: where there is no question, and for the quick action that describes a picture. A prompt that
 * the user has written in this form is taken as it is. There is no place for a system message.
 */
export function writeDialogue(messages: readonly Turn[], task: QuestionTask | undefined): string {
  const turns = messages.filter(({ role }) => role !== 'system');
  const last = turns.at(-1);
  if (last?.role === 'user' && (last.words === '' || task === 'describe')) return '';
  if (last?.role === 'user' && /answer:\s*$/i.test(last.words)) return last.words;
  const written = turns.map(({ role, words }) => (role === 'user' ? `Question: ${words}` : `Answer: ${words}`));
  return [...written, 'Answer:'].join(' ');
}
