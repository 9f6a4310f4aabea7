/** Which addresses are the page's and which only look like it. */
import { expect, test } from 'vitest';
import { isPage, isPageOrigin, pageScheme } from './page-scheme.ts';

test.each(['app://sightline/', 'app://sightline/index.html', 'app://sightline/assets/a.js?x#y', 'app://sightline'])(
  '%s is of the page’s origin',
  (address) => expect(isPageOrigin(address)).toBe(true),
);

test.each([
  'app://sightline.evil/index.html',
  'app://sightline@evil/index.html',
  'app://user@sightline/index.html',
  'app://evil/index.html',
  'app://sightline:80/index.html',
  'app:sightline/index.html',
  'https://sightline/index.html',
  'file:///index.html',
  'about:blank',
  'data:text/html,app://sightline/',
  'app://',
  '',
])('%s is not', (address) => expect(isPageOrigin(address)).toBe(false));

test('the page is one address, with any fragment', () => {
  expect(isPage('app://sightline/index.html')).toBe(true);
  expect(isPage('app://sightline/index.html#/settings')).toBe(true);
  expect(isPage('app://sightline/index.html?next=https://evil.test')).toBe(false);
  expect(isPage('app://sightline/assets/picture.svg')).toBe(false);
});

test('what can be fetched from the scheme is subject to CORS (CVE-2026-70604)', () => {
  const { supportFetchAPI, corsEnabled, bypassCSP, standard, secure } = pageScheme.privileges ?? {};
  expect({ standard, secure }).toEqual({ standard: true, secure: true });
  expect(!supportFetchAPI || corsEnabled).toBe(true);
  expect(bypassCSP ?? false).toBe(false);
});
