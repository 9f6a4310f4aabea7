/** Korean says everything that English says, with the same values in it. */
import { expect, test } from 'vitest';
import { errorCatalogue, errorCodes } from '../../contract/errors.ts';
import { en } from './en/index.ts';
import { errorText } from './error-text.ts';
import { errors } from './ko/errors.ts';
import { ko } from './ko/index.ts';

type Words = { readonly [key: string]: string | Words };

/** Each text by its path; plural forms share one path, as a language has its own number of them. */
function texts(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    const at = `${path}${key.replace(/_(zero|one|two|few|many|other)$/, '#')}`;
    return typeof value === 'string' ? [[at, value] as [string, string]] : texts(value, `${at}.`);
  });
}

const places = (text: string) => [...text.matchAll(/\{+\w+\}+/g)].map(([place]) => place).sort();

test('both languages have the same keys', () => {
  const keys = (words: Words) => [...new Set(texts(words).map(([key]) => key))].sort();
  expect(keys(ko)).toEqual(keys(en));
});

test.each(texts(en))('%s has the same places in Korean', (key, text) => {
  const translated = new Map(texts(ko)).get(key);
  expect(translated).toBeTruthy();
  expect(places(translated!)).toEqual(places(text));
});

test.each(errorCodes)('the error %s is said in Korean, with the same values', (code) => {
  expect(errors[code]).toMatch(/[가-힣]/);
  expect(places(errors[code])).toEqual(places(errorCatalogue[code].message));
});

test('fills the values of an error, and leaves a place without one in sight', () => {
  expect(errorText({ code: 'engine_hung', params: { seconds: 10 } }, 'ko')).toContain('10초');
  expect(errorText({ code: 'engine_hung', params: {} }, 'ko')).toContain('{seconds}');
  expect(errorText({ code: 'engine_hung', params: { seconds: 10 } }, 'en')).toContain('for 10 s');
});
