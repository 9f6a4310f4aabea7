/** One running Sightline as a spec sees it, whichever host it runs on. */

import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import type { Calls } from '../../contract/calls.ts';
import type { ConversationTree } from '../../contract/conversations.ts';

export type AppClient = ContractRouterClient<Calls>;

/**
 * Each test has its own: own data folder, own port, own browser context, own engine process.
 * It is closed and its folder removed after the test; a script error or a breach of the page's policy fails the test.
 */
export interface App {
  readonly kind: 'web' | 'electron';
  /** The page that is open now: another one after {@link App.restart}. */
  readonly page: Page;
  /** Where the page comes from; what it requests from elsewhere left the machine's own server. */
  readonly origin: string;
  readonly dataDir: string;
  /** A second client of the same core. Electron has no way in for one: there the test is skipped when it asks. */
  readonly client: AppClient;
  /** The newest conversation with its messages. */
  lastConversation(): Promise<ConversationTree>;
  /** The saved draft of the composer of a new conversation. */
  draftText(): Promise<string>;
  /** The process id of the engine that runs now; fails if none does. */
  enginePid(): Promise<number>;
  /** Ends Sightline as its user would, and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends it for good. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** `fake` answers from a script at once (`native-models/engine/testing`); `real` runs the model. */
  readonly engine: 'fake' | 'real';
  /** Added to the environment of the host, and so of its engine: faults and speeds of the fake one. */
  readonly env: Readonly<Record<string, string>>;
}

export interface StartOptions extends AppOptions {
  readonly dataDir: string;
}
