/** The user's choice comes first, then the system's language if we speak it. */
import { expect, test } from 'vitest';
import { createI18n } from './create-i18n.ts';
import { shownLanguage } from './language.ts';

test.each([
  ['system', 'ko-KR', 'ko'],
  ['system', 'ko', 'ko'],
  ['system', 'en-GB', 'en'],
  ['system', 'de-DE', 'en'],
  ['system', '', 'en'],
  ['en', 'ko-KR', 'en'],
] as const)('%s on %s is %s', (choice, system, shown) => {
  expect(shownLanguage(choice, system)).toBe(shown);
});

test('counts in both languages, at once and after a switch', async () => {
  const i18n = createI18n('en');
  expect(i18n.t('history:found', { count: 1 })).toBe('1 conversation found');
  expect(i18n.t('history:found', { count: 2 })).toBe('2 conversations found');
  await i18n.changeLanguage('ko');
  expect(i18n.t('history:found', { count: 1 })).toBe('대화 1개를 찾았어요');
});
