import { expect, test } from 'vitest';
import { linkTarget } from './link-target.ts';

test('shows the real host, without what disguises it', () => {
  expect(linkTarget('https://bank.example@evil.example/login')).toEqual({
    url: 'https://evil.example/login',
    host: 'evil.example',
  });
  expect(linkTarget('https://аpple.com/')?.host).toBe('xn--pple-43d.com');
  expect(linkTarget('http://127.0.0.1:8080/x')?.host).toBe('127.0.0.1:8080');
});

test('shows the address of a mail', () => {
  expect(linkTarget('mailto:a%40b@example.com?subject=x')?.host).toBe('a@b@example.com');
  expect(linkTarget('mailto:%ff')?.host).toBe('%ff');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/settings', '#top', 'sightline://x', ''])(
  'is no link: %s',
  (address) => {
    expect(linkTarget(address)).toBeNull();
  },
);
