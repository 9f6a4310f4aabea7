/** What is asked to measure: as people ask, in English everywhere, so that numbers of two computers can be compared. */
import type { ChatMessage } from '../../../contract/engine-protocol.ts';

const read = 'Read all the text in this picture.';
const title = 'What is the title?';

/** Tokens of the answers: long enough to tell the pace; of the follow-up the first one is all that counts. */
export const answerTokens = { first: 64, followUp: 4, long: 48 } as const;
export const followUpCharacters = title.length;

export function firstQuestion(picture: string): ChatMessage {
  return {
    role: 'user',
    parts: [
      { type: 'image', path: picture },
      { type: 'text', text: read },
    ],
  };
}

/** An answer without a word is left out and the questions are joined, as in a conversation. */
export function followUp(question: ChatMessage, answer: string): ChatMessage[] {
  if (answer.trim() === '') {
    return [{ role: 'user', parts: [...question.parts, { type: 'text', text: `\n\n${title}` }] }];
  }
  return [
    question,
    { role: 'assistant', parts: [{ type: 'text', text: answer }] },
    { role: 'user', parts: [{ type: 'text', text: title }] },
  ];
}

/** The question about a picture, after a turn with so many characters of notes. */
export function longConversation(picture: string, characters: number): ChatMessage[] {
  return [
    { role: 'user', parts: [{ type: 'text', text: notes(characters) }] },
    { role: 'assistant', parts: [{ type: 'text', text: 'I have read them.' }] },
    firstQuestion(picture),
  ];
}

const things = ['harbour', 'ladder', 'window', 'garden', 'printer', 'bridge', 'parcel', 'lantern', 'saddle', 'kettle'];

/** Lines of which no two are alike: what repeats itself could be guessed, and would look faster than it is. */
function notes(characters: number): string {
  let text = '';
  for (let line = 1; text.length < characters; line++) {
    // Primes, so that words and numbers come together anew in each line.
    const thing = things[(line * 7) % things.length];
    text += `${line}. The ${thing} number ${(line * 7_919) % 10_007} costs ${(line * 104_729) % 997} and is in room ${line % 89}.\n`;
  }
  return text.slice(0, characters);
}
