/** Sightline on the web host with the page in a browser. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { App, StartOptions } from './app.ts';
import { connectNodeClient, type NodeClient } from './node-client.ts';
import { pageIsReady, watchForFaults } from './page-watch.ts';
import { startWebProcess, type WebProcess } from './web-process.ts';

interface Run {
  readonly host: WebProcess;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly node: NodeClient;
}

export async function startWebApp(browser: Browser, options: StartOptions, faults: string[]): Promise<App> {
  let run = await start();

  async function start(): Promise<Run> {
    const host = await startWebProcess(options);
    const context = await browser.newContext({
      locale: 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    watchForFaults(page, faults);
    await page.goto(`${host.origin}/#token=${host.token}`);
    await pageIsReady(page);
    return { host, context, page, node: connectNodeClient(host.origin, host.token) };
  }

  async function end(): Promise<void> {
    run.node.close();
    await run.context.close();
    await run.host.end();
  }

  return {
    kind: 'web',
    dataDir: options.dataDir,
    get page() {
      return run.page;
    },
    get origin() {
      return run.host.origin;
    },
    get client() {
      return run.node.client;
    },
    async lastConversation() {
      const { conversations } = await run.node.client.conversations.list({ limit: 1 });
      const newest = conversations[0];
      if (newest === undefined) throw new Error('There is no conversation yet.');
      return await run.node.client.conversations.get({ conversationId: newest.id });
    },
    draftText: async () => (await run.node.client.drafts.get({ conversationId: null })).text,
    async enginePid() {
      const engine = await run.node.client.engine.state();
      if (engine.state !== 'running') throw new Error(`The engine does not run: it is ${engine.state}.`);
      return engine.pid;
    },
    async restart() {
      await end();
      run = await start();
    },
    close: end,
  };
}
