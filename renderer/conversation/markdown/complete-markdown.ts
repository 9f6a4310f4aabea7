/** Closes what the stream has left open in its last block, so that marks do not show for a moment and then vanish. */
import remend from 'remend';

export function completeMarkdown(block: string): string {
  const settled = holdBackTail(block);
  return isUndecidedTable(settled) ? '' : remend(settled, { linkMode: 'text-only', katex: true });
}

/** A last line of nothing but marks may yet become a list, a heading, a rule, a fence or its end. */
function holdBackTail(block: string): string {
  const lineStart = block.lastIndexOf('\n') + 1;
  return undecidedLine.test(block.slice(lineStart)) ? block.slice(0, lineStart) : block;
}

const undecidedLine = /^\s*(?:[-*+#>=_~`|$:\s]+|\d{1,9}[.)]?)\s*$/;

/** Rows of pipes become a table only once the row under the head is whole. */
function isUndecidedTable(block: string): boolean {
  const lines = block.trim().split('\n');
  return lines.length === 1 && lines[0]?.trimStart().startsWith('|') === true;
}
