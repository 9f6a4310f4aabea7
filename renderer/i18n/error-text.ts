/** An error in the user's words: found by its code, never by its text. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ErrorReport, formatErrorMessage } from '../../contract/errors.ts';
import { errors as ko } from './ko/errors.ts';

/** {@link errorText} in the language that is shown. */
export function useErrorText(): (error: Pick<ErrorReport, 'code' | 'params'>) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((error) => errorText(error, language), [language]);
}

export function errorText({ code, params }: Pick<ErrorReport, 'code' | 'params'>, language: string): string {
  if (language !== 'ko') return formatErrorMessage(code, params);
  return ko[code].replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
