/** Where a place in the raw text (special tokens kept) stands in the text that was given out (without them). */

/**
 * Both texts are decoded from the same tokens: they differ by the special tokens, and by spaces around these.
 *
 * @returns Offsets of the raw text to those of the other; null where the texts differ by more.
 */
export function alignOffsets(
  raw: string,
  text: string,
  specialTokens: readonly string[],
): ((at: number) => number) | null {
  const offsets = new Uint32Array(raw.length + 1);
  const byFirst = Map.groupBy(
    specialTokens.filter((token) => token !== ''),
    (token) => token.charAt(0),
  );
  let given = 0;
  for (let at = 0; at < raw.length; ) {
    // A stop string ended the text before the tokens did.
    if (given >= text.length) {
      offsets.fill(given, at);
      break;
    }
    const special = byFirst.get(raw.charAt(at))?.find((token) => raw.startsWith(token, at));
    // A marker that the tokenizer does not leave out is text like any other.
    if (special !== undefined && !text.startsWith(special, given)) {
      offsets.fill(given, at, at + special.length);
      at += special.length;
    } else if (raw[at] === text[given]) {
      offsets[at] = given;
      at++;
      given++;
    } else if (isSpace(text[given])) {
      given++;
    } else if (isSpace(raw[at])) {
      offsets[at] = given;
      at++;
    } else {
      return null;
    }
  }
  offsets[raw.length] = given;
  return (at) => offsets[Math.min(at, raw.length)] ?? given;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
