/** An error in the user's words: found by its code, never by its text. */
import { type ErrorReport, formatErrorMessage } from '../../contract/errors.ts';
import { errors as ko } from './ko/errors.ts';

export function errorText({ code, params }: Pick<ErrorReport, 'code' | 'params'>, language: string): string {
  if (language !== 'ko') return formatErrorMessage(code, params);
  return ko[code].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
