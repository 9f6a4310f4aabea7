/**
 * Keeps people's text literal: a user who writes `<image>` or `</s>` means these characters, not the model's tokens.
 *
 * A guard, a character that no text holds, goes into each such marker before the chat template is rendered; the
 * tokenizer works on the pieces between guards, so the marker never becomes one token.
 */

/** From a private-use plane; it is taken out of people's text first. */
const guard = '\u{F51DE}';

export function guardText(text: string, markers: readonly string[]): string {
  return markers.reduce(breakMarker, text.replaceAll(guard, ''));
}

export function splitAtGuards(text: string): string[] {
  return text.split(guard);
}

function breakMarker(text: string, marker: string): string {
  const [first = ''] = marker;
  return marker.length > first.length ? text.replaceAll(marker, first + guard + marker.slice(first.length)) : text;
}
