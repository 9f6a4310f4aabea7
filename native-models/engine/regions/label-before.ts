/** The words that coordinates stand for where the notation does not mark them: those just before, in the same clause. */

/** Longer than a noun phrase: the words are about something else, too. */
const longestLabel = 80;

/**
 * @param from Where the words may begin, such as after the region before.
 * @param at Where the coordinates begin.
 */
export function labelBefore(text: string, from: number, at: number): { label: string; start: number } {
  const before = text.slice(from, at);
  // A mark ends a clause before a space only: "4.50" and "a:b" are whole.
  const breaks = [...before.matchAll(/[.!?;:,。、，](?=\s)|[\n\r]+|<[^>]*>/g)];
  const last = breaks.findLast(({ 0: mark, index }) => before.slice(index + mark.length).trim() !== '');
  const clause = last ? last.index + last[0].length : 0;
  const words = before.slice(clause);
  const label = words.trim().replace(/^(?:[-*•]|\d+[.)])\s+/, '');
  if (label === '' || label.length > longestLabel || !/[\p{L}\p{N}]/u.test(label)) return { label: '', start: at };
  const first = from + clause + words.indexOf(label);
  const [marks = ''] = /^[*_`]*/.exec(label) ?? [];
  // Emphasis that ends behind the coordinates stays where it is, or its end would stand alone.
  const isOpen = marks !== '' && !label.endsWith(marks);
  return { label: label.replaceAll(/[*`]+|^_+|_+$/g, '').trim(), start: isOpen ? first + marks.length : first };
}
