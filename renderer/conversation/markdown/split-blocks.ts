/**
 * Cuts Markdown into blocks that render the same alone as together, so that while an answer streams only its last
 * block is parsed again: a long answer then costs as much per token as a short one.
 *
 * Cuts only at blank lines outside of fences, formulas, lists and quotes; what refers across blocks (link definitions,
 * footnotes) or may (raw HTML) keeps the whole text in one.
 */
export function splitBlocks(markdown: string): string[] {
  if (crossReference.test(markdown)) return [markdown];
  const blocks: string[] = [];
  let lines: string[] = [];
  let fence: Fence | null = null;
  let afterBlank = false;
  for (const line of markdown.split('\n')) {
    if (afterBlank && fence === null && startsBlock(line, lines)) {
      blocks.push(lines.join('\n'));
      lines = [];
    }
    lines.push(line);
    fence = nextFence(fence, line);
    afterBlank = fence === null && line.trim() === '';
  }
  if (lines.some((line) => line.trim() !== '')) blocks.push(lines.join('\n'));
  return blocks;
}

const crossReference = /^ {0,3}\[[^\]]+\]:/m;

interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** A code fence or a `$$` formula goes on until its own mark stands alone, at least as long (CommonMark 4.5). */
function nextFence(open: Fence | null, line: string): Fence | null {
  const match = /^ {0,3}(`{3,}|~{3,}|\${2,})(.*)$/.exec(line);
  if (match === null) return open;
  const [, marks = '', rest = ''] = match;
  const mark = marks.charAt(0);
  if (open !== null) return mark === open.mark && marks.length >= open.length && rest.trim() === '' ? null : open;
  // An info string with a backtick, or a formula that ends on its own line, opens nothing.
  if (mark === '~' || !rest.includes(mark)) return { mark, length: marks.length };
  return null;
}

const listItem = /^ {0,3}([-*+]|\d{1,9}[.)])(\s|$)/;

/** Whether `line`, after a blank one, can no longer belong to the block before it. */
function startsBlock(line: string, before: readonly string[]): boolean {
  if (line.trim() === '' || before.every((earlier) => earlier.trim() === '')) return false;
  if (/^( {2,}|\t)/.test(line)) return false;
  const first = before.find((earlier) => earlier.trim() !== '') ?? '';
  return !(listItem.test(first) && listItem.test(line));
}
