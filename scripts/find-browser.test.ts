/** A browser is found by CHROME_PATH first, then on the PATH. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-browser-'));
const chromium = join(folder, 'chromium');
const other = join(folder, 'other');
writeFileSync(chromium, '', { mode: 0o755 });
writeFileSync(other, '', { mode: 0o755 });

test('finds Chromium on the PATH', () => {
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(chromium);
});

test('CHROME_PATH comes first', () => {
  expect(findBrowser({ PATH: folder, CHROME_PATH: other }, 'linux')).toBe(other);
});

test('a CHROME_PATH that leads nowhere is not passed over in silence', () => {
  expect(findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'gone') }, 'linux')).toBeNull();
});

test('finds nothing where there is none', () => {
  expect(findBrowser({ PATH: '/nowhere' }, 'freebsd')).toBeNull();
});
