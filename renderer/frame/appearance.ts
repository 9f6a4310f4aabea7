/**
 * Language, theme and title of the document, kept in step with the settings and the open conversation.
 *
 * The last ones are remembered here, so that the page comes up in them before the core has answered.
 */
import type { i18n } from 'i18next';
import { type Language, languages } from '../../contract/settings.ts';
import { shownLanguage } from '../i18n/language.ts';
import type { App } from '../state/index.ts';

const languageKey = 'sightline.language';
const themeKey = 'sightline.theme';

export function createAppearance({ app, i18n, window }: { app: App; i18n: i18n; window: Window }): () => void {
  const { document, localStorage, navigator } = window;
  const root = document.documentElement;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

  const remembered = languages.find((language) => language === localStorage.getItem(languageKey));
  showLanguage(remembered ?? shownLanguage('system', navigator.language));
  const ends = [
    app.settings.subscribe(apply),
    app.host.subscribe(apply),
    app.conversation.state.subscribe(({ conversation }) => {
      document.title = conversation === null ? 'Sightline' : `${conversation.title} · Sightline`;
    }),
  ];
  prefersDark.addEventListener('change', showTheme);
  showTheme();
  return () => {
    for (const end of ends) end();
    prefersDark.removeEventListener('change', showTheme);
  };

  function apply(): void {
    const host = app.host.getState();
    // Until the core has spoken, the settings are only the defaults.
    if (host === null) return;
    const { language, theme } = app.settings.getState();
    localStorage.setItem(themeKey, theme);
    showTheme();
    showLanguage(shownLanguage(language, host.systemLanguage));
  }

  function showTheme(): void {
    const theme = localStorage.getItem(themeKey);
    const isDark = theme === 'dark' || (theme !== 'light' && prefersDark.matches);
    const shown = isDark ? 'dark' : 'light';
    if (root.dataset.theme === shown) return;
    // Everything at once: a hundred colours that fade at their own pace look broken.
    root.dataset.switching = '';
    root.dataset.theme = shown;
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => delete root.dataset.switching));
  }

  function showLanguage(language: Language): void {
    localStorage.setItem(languageKey, language);
    root.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }
}
