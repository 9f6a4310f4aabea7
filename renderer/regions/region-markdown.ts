/**
 * An answer's Markdown with its coordinates taken out: the words that they stand for become links to their regions,
 * `[the title](#region-1)`, and a list in JSON becomes a list of such links. Copying gives the answer as it was written.
 */
import type { RegionMark } from './region-marks.ts';

const address = '#region-';

export function regionMarkdown(text: string, marks: readonly RegionMark[]): string {
  let markdown = '';
  let from = 0;
  for (const stretch of stretches(text, marks)) {
    // Models that write no space between two labels would have them read as one word.
    const joint = from > 0 && stretch.start === from && !markdown.endsWith('\n') ? ', ' : '';
    markdown += text.slice(from, stretch.start) + joint + stretch.markdown;
    from = stretch.end;
  }
  return markdown + text.slice(from);
}

/** The numbers of the regions that a link leads to; null for any other link. */
export function linkedRegions(href: string): number[] | null {
  if (!/^#region-\d+(?:-\d+)*$/.test(href)) return null;
  return href.slice(address.length).split('-').map(Number);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly markdown: string;
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly numbers: readonly number[];
}

function stretches(text: string, marks: readonly RegionMark[]): Stretch[] {
  return lists(text, wordsOf(text, marks)).map(({ start, end, words }) => {
    const [first] = words;
    if (words.length === 1 && first && start === first.start) return { start, end, markdown: link(first) };
    return { start, end, markdown: `\n\n${words.map((each) => `- ${link(each)}`).join('\n')}\n\n` };
  });
}

/** Regions of the same words together; one that overlaps what came before is left as it was written. */
function wordsOf(text: string, marks: readonly RegionMark[]): Words[] {
  const words: { start: number; end: number; label: string; numbers: number[] }[] = [];
  for (const { number, region } of marks) {
    const last = words.at(-1);
    const { start, label } = region;
    const end = Math.min(region.end, text.length);
    if (last && last.start === start && last.end === end) last.numbers.push(number);
    else if (start < end && start >= (last?.end ?? 0)) words.push({ start, end, label, numbers: [number] });
  }
  return words;
}

interface List {
  start: number;
  end: number;
  readonly words: Words[];
}

/** Objects of one JSON list, with its brackets and the fence around it; anything else stands by itself. */
function lists(text: string, words: readonly Words[]): List[] {
  const found: List[] = [];
  for (const each of words) {
    const last = found.at(-1);
    const isObject = text[each.start] === '{';
    if (last && isObject && text[last.start] === '{' && /^[\s,]*$/.test(text.slice(last.end, each.start))) {
      last.words.push(each);
      last.end = each.end;
    } else found.push({ start: each.start, end: each.end, words: [each] });
  }
  for (const list of found) if (text[list.start] === '{') takeBrackets(text, list);
  return found;
}

function takeBrackets(text: string, list: List): void {
  const before = /(?:```(?:json)?\s*)?\[?\s*$/.exec(text.slice(0, list.start))?.[0] ?? '';
  const after = /^\s*,?\s*\]?(?:\s*```)?/.exec(text.slice(list.end))?.[0] ?? '';
  list.start -= before.length;
  list.end += after.length;
}

function link({ label, numbers }: Words): string {
  // Brackets would end the link's text, line breaks the paragraph.
  const shown = label.replaceAll(/[[\]\\]/g, '\\$&').replaceAll(/\s+/g, ' ');
  return `[${shown}](${address}${numbers.join('-')})`;
}
