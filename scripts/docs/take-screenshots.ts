/** Takes the README's screenshots: the real page on the web host, with the samples. `node scripts/docs/take-screenshots.ts` */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';

interface Shot {
  readonly file: string;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly picture: string;
  readonly attach: string;
  readonly question: string;
}

const shots: readonly Shot[] = [
  {
    file: 'sightline-light.png',
    locale: 'en-US',
    colorScheme: 'light',
    picture: 'receipt.png',
    attach: 'Attach images',
    question: 'How much of the total is tax?',
  },
  {
    file: 'sightline-ko-dark.png',
    locale: 'ko-KR',
    colorScheme: 'dark',
    picture: 'menu-ko.png',
    attach: '사진 첨부',
    question: '가장 비싼 메뉴는 무엇인가요?',
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = findBrowser(process.env, process.platform);
if (executablePath === null) throw new Error('There is no Chrome or Chromium; install one, or set CHROME_PATH.');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
for (const shot of shots) await take(browser, shot);
await browser.close();

async function take(browser: Browser, { file, locale, colorScheme, picture, attach, question }: Shot): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sightline-shot-'));
  const language = `${locale.replace('-', '_')}.UTF-8`;
  const host = spawn(process.execPath, [join(root, 'main/web-host/main.ts')], {
    env: { ...process.env, SIGHTLINE_HOME: dataDir, LANG: language, LC_ALL: language, DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const context = await browser.newContext({
    locale,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.goto(await addressOf(host.stdout));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: attach }).click();
  await (await chooser).setFiles(join(root, 'samples', picture));
  // Its size is shown once it is stored.
  await page.getByRole('listitem').filter({ hasText: '×' }).waitFor();
  await page.keyboard.insertText(question);
  await page.screenshot({ path: join(root, 'docs/images', file), animations: 'disabled', caret: 'hide' });
  await context.close();
  host.kill('SIGTERM');
  await new Promise((resolve) => host.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/\S+#token=\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The web host ended before it said where it listens.');
}
