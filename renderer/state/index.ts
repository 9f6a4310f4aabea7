/**
 * What the page knows, and what it can do about it.
 *
 * Read with hooks, each with an optional selector so that a component draws only what it needs:
 *   useHost()             HostDescription | null         what this host can do
 *   useSettings()         Settings
 *   useEngine()           EngineState
 *   useModels()           { status, models, selectedId, error }; useSelectedModel() is the chosen entry
 *   useBenchState()       the measurement of this computer; useBench() runs and stops it
 *   useConversations()    the list: { status, items, total, search, error }
 *   useConversation()     the open one: { id, status, conversation, messages, progress, error }; id null is a new one
 *   useArrivals()         pictures that wait for the composer; takeArrivals() hands them over once
 *   useConnectionState()  'connecting' | 'open' | 'reconnecting' | 'stopped' | 'refused'
 *   useClient()           the contract's client, for calls that change nothing here (images, drafts, links)
 *   useActions()          everything that does something: see `actions.ts`
 *
 * Sending: `const sent = await client.messages.send(...)`, then `actions.showSent(sent)`: the question and its empty
 * answer show at once, and the answer's text then comes by itself. The same after `regenerate` and `edit`.
 */
export type { Actions } from './actions.ts';
export { type App, createApp } from './app.ts';
export { AppProvider, useApp } from './app-context.tsx';
export type { ConversationState } from './conversation-store.ts';
export * from './hooks.ts';
export type { Notice } from './notices.ts';
