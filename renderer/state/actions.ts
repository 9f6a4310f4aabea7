/** Everything that the user can do beyond one component. Failures are told in a notice; nothing here throws. */
import type { Conversation } from '../../contract/conversations.ts';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { ImageInfo } from '../../contract/images.ts';
import type { SettingsChange } from '../../contract/settings.ts';
import type { App } from './app.ts';
import type { Sent } from './conversation-store.ts';

export interface Actions {
  openConversation(id: string): void;
  newConversation(): void;
  showSent(sent: Sent): void;
  /** True when it is saved; the old title comes back if it is not. */
  renameConversation(conversation: Conversation, title: string): Promise<ErrorReport | null>;
  /** Out of sight at once. Gives how long it can be brought back, or why it was not deleted. */
  deleteConversation(conversation: Conversation): Promise<{ undoMs: number } | { error: ErrorReport }>;
  restoreConversation(id: string): Promise<ErrorReport | null>;
  /** Shown at once, and taken back if it could not be saved; then the error is given. */
  changeSettings(change: SettingsChange): Promise<ErrorReport | null>;
  restartEngine(): Promise<ErrorReport | null>;
  /** The pictures that wait, once. */
  takeArrivals(): readonly ImageInfo[];
  focusSearch(): void;
  focusComposer(): void;
  run(command: Extract<Event, { type: 'page.command' }>['command']): void;
}

/** Where the keyboard goes on a command; the elements have these ids. */
export const focusTargets = { search: 'conversation-search', composer: 'composer-input' } as const;

export function createActions(app: Omit<App, 'actions' | 'dispose'>): Actions {
  const { connection, conversations, conversation, settings, layout, arrivals } = app;
  const { client } = connection;

  const actions: Actions = {
    openConversation(id) {
      if (layout.state.getState().isNarrow) layout.toggleSidebar(false);
      if (conversation.state.getState().id !== id) void conversation.open(id);
    },
    newConversation() {
      if (layout.state.getState().isNarrow) layout.toggleSidebar(false);
      if (conversation.state.getState().id !== null) void conversation.open(null);
      focusSoon(focusTargets.composer);
    },
    showSent(sent) {
      conversations.put(sent.conversation);
      conversation.showSent(sent);
    },
    async renameConversation(old, title) {
      conversations.put({ ...old, title });
      const error = await settle(client.conversations.rename({ conversationId: old.id, title }));
      if (error) conversations.put(old);
      return error;
    },
    async deleteConversation(old) {
      conversations.remove(old.id);
      if (conversation.state.getState().id === old.id) void conversation.open(null);
      try {
        return await client.conversations.delete({ conversationId: old.id });
      } catch (thrown) {
        conversations.put(old);
        return { error: reportError(thrown) };
      }
    },
    restoreConversation: (id) => settle(client.conversations.restore({ conversationId: id }).then(conversations.put)),
    async changeSettings(change) {
      const before = settings.getState();
      settings.setState({ ...before, ...definedOnly(change) });
      try {
        settings.setState(await client.settings.change(change), true);
        return null;
      } catch (thrown) {
        settings.setState(before, true);
        return reportError(thrown);
      }
    },
    restartEngine: () => settle(client.engine.restart()),
    takeArrivals() {
      const waiting = arrivals.getState();
      if (waiting.length > 0) arrivals.setState([], true);
      return waiting;
    },
    focusSearch() {
      layout.toggleSidebar(true);
      focusSoon(focusTargets.search);
    },
    focusComposer: () => focusSoon(focusTargets.composer),
    run(command) {
      switch (command) {
        case 'new-conversation':
          actions.newConversation();
          break;
        case 'open-settings':
          layout.openSettings();
          break;
        case 'search':
          actions.focusSearch();
          break;
        default:
          command satisfies never;
      }
    },
  };
  return actions;
}

async function settle(call: Promise<unknown>): Promise<ErrorReport | null> {
  try {
    await call;
    return null;
  } catch (thrown) {
    return reportError(thrown);
  }
}

/** `exactOptionalPropertyTypes` and zod's `optional` disagree about undefined. */
function definedOnly(change: SettingsChange): Partial<ReturnType<App['settings']['getState']>> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** After the page has drawn what is to be focused. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
