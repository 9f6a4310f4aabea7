/** The words of what Electron draws itself: menus, tray, dialogs. The page has its own. */
import type { Language, Settings } from '../../../contract/settings.ts';
import { english, type ShellText } from './english.ts';
import { korean } from './korean.ts';

const texts: Readonly<Record<Language, ShellText>> = { en: english, ko: korean };

/** @param systemLanguage A BCP 47 tag, such as `ko-KR`. */
export function shellText(setting: Settings['language'], systemLanguage: string): ShellText {
  return texts[chooseLanguage(setting, systemLanguage)];
}

export function chooseLanguage(setting: Settings['language'], systemLanguage: string): Language {
  if (setting !== 'system') return setting;
  return /^ko\b/i.test(systemLanguage) ? 'ko' : 'en';
}
