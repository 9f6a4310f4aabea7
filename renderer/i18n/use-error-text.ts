/** {@link errorText} in the language that is shown. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorReport } from '../../contract/errors.ts';
import { errorText } from './error-text.ts';

export function useErrorText(): (error: Pick<ErrorReport, 'code' | 'params'>) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((error) => errorText(error, language), [language]);
}
