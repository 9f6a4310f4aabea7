/** A size in the user's language, such as `1.2 MB`. */
export function fileSize(bytes: number, language: string): string {
  const [unit, amount] = bytes < 1024 * 1024 ? ['kilobyte', bytes / 1024] : ['megabyte', bytes / (1024 * 1024)];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(bytes > 0 && bytes < 1024 ? 1 : Number(amount));
}
