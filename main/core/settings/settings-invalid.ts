/** A refused setting, in words: its key, the value that was given, and what would do. */
import { SightlineError } from '../../../contract/errors.ts';

/** `expected` may be a message of zod ("Too big: expected …"). The value is quoted in short: a system prompt can be long. */
export function settingsInvalid(key: string, value: unknown, expected: string): SightlineError {
  const quoted = JSON.stringify(value) ?? 'missing';
  const found = quoted.length > 80 ? `${quoted.slice(0, 80)}…` : quoted;
  return new SightlineError('settings_invalid', { key, found, expected: expected.replace(/^.*?: expected /, '') });
}
