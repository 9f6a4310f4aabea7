/** The title of a new conversation: the first line of its first question, or the name of its picture. */
import type { MessagePart } from '../../../contract/conversations.ts';

/** What fits a sidebar; counted in characters as read, not in code units. */
const longestTitle = 60;

export function titleOf(parts: readonly MessagePart[]): string {
  for (const part of parts) {
    const line = part.type === 'text' ? firstLine(part.text) : '';
    if (line !== '') return shorten(line);
  }
  const names = parts.flatMap((part) =>
    part.type === 'image' ? part.image.name : part.type === 'video' ? part.name : [],
  );
  return shorten(names[0]?.trim() || 'Image');
}

function firstLine(text: string): string {
  const line = text.split(/\r\n|[\n\r\u2028\u2029]/).find((candidate) => candidate.trim() !== '') ?? '';
  return line.trim().replaceAll(/\s+/g, ' ');
}

function shorten(line: string): string {
  // A cheap cut first: a question may be 200,000 characters on one line, and no character as read is this long.
  const start = line.slice(0, longestTitle * 40);
  const characters = Array.from(new Intl.Segmenter().segment(start), ({ segment }) => segment);
  if (characters.length <= longestTitle) return start;
  return `${characters
    .slice(0, longestTitle - 1)
    .join('')
    .trimEnd()}…`;
}
