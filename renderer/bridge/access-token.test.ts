/** The token leaves the address at once, and a reload of the tab still has it. */
import { expect, test } from 'vitest';
import { takeAccessToken } from './access-token.ts';

function fakeWindow(hash: string, stored: Record<string, string> = {}) {
  const addresses: string[] = [];
  const window = {
    location: { hash, pathname: '/', search: '?a=1' },
    history: { state: null, replaceState: (_: unknown, __: string, url: string) => addresses.push(url) },
    sessionStorage: {
      getItem: (key: string) => stored[key] ?? null,
      setItem: (key: string, value: string) => {
        stored[key] = value;
      },
    },
  } as unknown as Window;
  return { window, addresses, stored };
}

test('takes the token out of the address and keeps it for a reload', () => {
  const { window, addresses, stored } = fakeWindow('#token=abc-_1');
  expect(takeAccessToken(window)).toBe('abc-_1');
  expect(addresses).toEqual(['/?a=1']);
  expect(takeAccessToken(fakeWindow('', stored).window)).toBe('abc-_1');
});

test('a new token replaces the one of an earlier start', () => {
  const { window } = fakeWindow('#token=new', { 'sightline.token': 'old' });
  expect(takeAccessToken(window)).toBe('new');
});

test('an address without a token is left as it is', () => {
  const { window, addresses } = fakeWindow('#elsewhere');
  expect(takeAccessToken(window)).toBeNull();
  expect(addresses).toEqual([]);
});
