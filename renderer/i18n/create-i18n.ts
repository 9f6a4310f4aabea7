/** The page's words, ready at once: everything is in the bundle, nothing is fetched. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '../../contract/settings.ts';
import { en } from './en/index.ts';
import { ko } from './ko/index.ts';

export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: { en, ko },
    defaultNS: 'common',
    initAsync: false,
    // React escapes already.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
