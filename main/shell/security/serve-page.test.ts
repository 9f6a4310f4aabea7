/** Real files in a real folder: the page is served with its policy, and nothing from beside it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePage } from './serve-page.ts';

let root: string;
let serve: ReturnType<typeof servePage>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sightline-page-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('renderer/index.html', '<!doctype html>the page');
  write('renderer/assets/app-1a2b.js', 'run()');
  write('renderer/assets/weights.onnx', 'no part of the page');
  write('renderer/.hidden.js', 'secret');
  write('renderer-old/index.html', 'secret');
  write('secret.js', 'secret');
  serve = servePage(join(root, 'renderer'));
});

afterAll(() => rmSync(root, { recursive: true }));

const get = (url: string, method = 'GET') => serve({ url, method });

test('a built file comes with its type and the policy', async () => {
  const page = await get('app://sightline/index.html');
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<!doctype html>the page');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');

  const script = await get('app://sightline/assets/app-1a2b.js?v=1#x');
  expect(await script.text()).toBe('run()');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each([
  'app://sightline/../secret.js',
  'app://sightline/%2e%2e/secret.js',
  'app://sightline/..%2fsecret.js',
  'app://sightline/%2e%2e%2fsecret.js',
  'app://sightline/..%5csecret.js',
  'app://sightline/assets/..%2f..%2fsecret.js',
  'app://sightline/%252e%252e%252fsecret.js',
  'app://sightline/../renderer-old/index.html',
  'app://sightline/..%2frenderer-old%2findex.html',
  'app://sightline//etc/passwd',
  'app://sightline/%2fetc%2fpasswd',
  'app://sightline/index.html%00.js',
  'app://sightline/%E0%80%AE%E0%80%AE/secret.js',
  'app://sightline/%zz',
  'app://sightline/.hidden.js',
  'app://sightline/assets/',
  'app://sightline/assets/weights.onnx',
  'app://sightline/missing.js',
  'app://evil/index.html',
  'app://sightline.evil/index.html',
  'file:///etc/passwd',
])('%s is not served', async (url) => {
  const response = await get(url);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
});

test('a file can only be read', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await get('app://sightline/index.html', method)).status).toBe(404);
  }
});
