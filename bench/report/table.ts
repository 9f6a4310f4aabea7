/** Markdown tables and the numbers in them. */
import type { Spread } from '../statistics.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Three digits that tell something. */
export function number(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median, and the quartiles behind it. */
export function spread({ median, low, high }: Spread, scale = 1): string {
  return `${number(median * scale)} (${number(low * scale)}–${number(high * scale)})`;
}

export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '—' : Math.round(bytes / 1e6).toLocaleString('en');
}

export function percent(share: number | undefined): string {
  return share === undefined ? '—' : `${Math.round(share * 100)} %`;
}
