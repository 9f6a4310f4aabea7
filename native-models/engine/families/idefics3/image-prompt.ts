/** What stands in a prompt for a picture of the Idefics3 line: each tile after its place, the whole at the end. */
const fakeToken = '<fake_token_around_image>';
const globalToken = '<global-img>';

/** @param imageToken Written once for each row of features. */
export function writeImagePrompt(
  { rows, columns }: { rows: number; columns: number },
  rowsPerTile: number,
  imageToken: string,
): string {
  const features = imageToken.repeat(rowsPerTile);
  const whole = `${fakeToken}${globalToken}${features}${fakeToken}`;
  if (rows === 0) return whole;
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `${fakeToken}<row_${row + 1}_col_${column + 1}>${features}`).join(
      '',
    ),
  );
  return `${lines.join('\n')}\n\n${whole}`;
}
