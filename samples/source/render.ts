/**
 * Renders every page beside this file to `../NAME.png`: `node samples/source/render.ts` (Node 24).
 *
 * Needs Chromium (`CHROMIUM` names another than the system's) and the fonts that `samples/README.md` lists.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';

const MAX_BYTES = 200_000;

const pages = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.html')).sort();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Chromium refuses to start its sandbox as root, which containers are; the pages are our own.
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
try {
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1200, height: 1200 } });
  const page = await context.newPage();
  for (const name of pages) {
    await page.goto(new URL(name, import.meta.url).href);
    await page.evaluate(() => document.fonts.ready);
    await save(await page.locator('body').screenshot(), name.replace(/html$/, 'png'));
  }
} finally {
  await browser.close();
}

async function save(screenshot: Buffer, name: string): Promise<void> {
  const file = join(import.meta.dirname, '..', name);
  await sharp(screenshot).removeAlpha().png({ compressionLevel: 9, adaptiveFiltering: true }).toFile(file);
  const { size } = await stat(file);
  if (size > MAX_BYTES) throw new Error(`${name} has ${size} bytes; at most ${MAX_BYTES} are wanted.`);
  console.log(`${name}: ${Math.round(size / 1000)} kB`);
}
