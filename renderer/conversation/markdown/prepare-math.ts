/**
 * Makes formulas safe to find. Models write `\(x\)` and `\[x\]`, which Markdown would unescape, and prices: without
 * care "$5 and $10" becomes a formula. Single dollars count as one only by Pandoc's rule: no space inside, and no
 * digit after the closing one (https://pandoc.org/MANUAL.html#math).
 */
export function prepareMath(markdown: string): string {
  if (!/\$|\\[([]/.test(markdown)) return markdown;
  let prepared = '';
  let from = 0;
  for (const { 0: code, index } of markdown.matchAll(codePattern)) {
    prepared += prepareText(markdown.slice(from, index)) + code;
    from = index + code.length;
  }
  return prepared + prepareText(markdown.slice(from));
}

/** Fenced code (also in a list), up to its end or that of the text, and code spans: nothing in them is a formula. */
const codePattern =
  /^[ \t]*(`{3,}|~{3,})[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)/gm;

function prepareText(text: string): string {
  return text
    .replaceAll(/\\\[([\s\S]+?)\\\]/g, (_, formula: string) => `$$\n${formula.trim()}\n$$`)
    .replaceAll(/\\\(([^\n]+?)\\\)/g, (_, formula: string) => `$${formula.trim()}$`)
    .replaceAll(/^([ \t]*)\$\$(?!\$)(.+?)(?<!\$)\$\$[ \t]*$/gm, displayed)
    .replaceAll(dollars, (found, formula?: string) => (formula === undefined && found === '$' ? '\\$' : found));
}

/** `$$x$$` alone on its line is meant to be displayed; the parser does so only where the marks have their own lines. */
function displayed(_: string, indent: string, formula: string): string {
  return `${indent}$$\n${indent}${formula.trim()}\n${indent}$$`;
}

/** In this order: an escape, a `$$` mark, a formula in single dollars, a lone dollar. */
const dollars = /\\[\s\S]|\$\$+|\$(?![\s$])((?:\\[\s\S]|[^$\\\n])*?)(?<!\s)\$(?![\d$])|\$/g;
