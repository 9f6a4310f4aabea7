/** Which of our languages is shown: the one that the user chose, else the system's if we have it, else English. */
import { type Language, languages, type Settings } from '../../contract/settings.ts';

/** @param systemLanguage BCP 47, such as `ko-KR`. */
export function shownLanguage(choice: Settings['language'], systemLanguage: string): Language {
  if (choice !== 'system') return choice;
  const [primary] = systemLanguage.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === primary) ?? 'en';
}
