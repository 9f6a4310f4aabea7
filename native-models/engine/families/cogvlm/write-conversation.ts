/**
 * CogVLM's prompt: pictures first, then questions and answers as text (`_history_to_prompt` of the published code, which
 * knows one picture and no system message; here more pictures stand in a row, and a system message on the first line).
 */
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { guardText } from '../../text/guard-text.ts';

/**
 * Where the last message is an answer, it is gone on with.
 *
 * @param markers What must stay literal in people's text.
 */
export function writeConversation(
  messages: readonly ChatMessage[],
  imageToken: string,
  markers: readonly string[],
): string {
  const pictures = messages.flatMap(({ parts }) => parts).filter(({ type }) => type === 'image').length;
  const lines = messages.map(({ role, parts }, i) => {
    const text = guardText(parts.map((part) => (part.type === 'text' ? part.text : '')).join(''), markers);
    return writeMessage(role, text, i === messages.length - 1);
  });
  return imageToken.repeat(pictures) + lines.join('');
}

function writeMessage(role: ChatMessage['role'], text: string, isLast: boolean): string {
  switch (role) {
    case 'system':
      return `${text}\n`;
    case 'user':
      return `Question: ${text} Answer:`;
    case 'assistant':
      return isLast ? ` ${text}` : ` ${text}\n`;
    default:
      return role satisfies never;
  }
}
