/** Every call of the contract with its handler. Adding one: `contract/calls.ts`, then the feature's own `*-calls.ts`. */
import { answerCalls, messageCalls } from './answers/answer-calls.ts';
import type { AnswerSource } from './answers/answer-source.ts';
import type { Classifier } from './answers/classify.ts';
import { createApi } from './api.ts';
import type { Bench } from './bench/bench.ts';
import { benchCalls } from './bench/bench-calls.ts';
import { conversationCalls } from './conversations/conversation-calls.ts';
import { draftCalls } from './drafts/draft-calls.ts';
import type { Engine } from './engine/engine.ts';
import { engineCalls } from './engine/engine-calls.ts';
import { eventCalls } from './events/event-calls.ts';
import type { EventHub } from './events/event-hub.ts';
import type { RequireHistory } from './history.ts';
import type { Host } from './host/host.ts';
import { hostCalls } from './host/host-calls.ts';
import { imageCalls } from './images/image-calls.ts';
import type { Log } from './log/log.ts';
import { type ModelCallDependencies, modelCalls } from './models/model-calls.ts';
import { settingsCalls } from './settings/settings-calls.ts';

export type CoreRouter = ReturnType<typeof createRouter>;

export interface RouterDependencies extends ModelCallDependencies {
  readonly history: RequireHistory;
  readonly host: Host;
  readonly source: AnswerSource;
  readonly classify: Classifier;
  readonly bench: Bench;
  readonly engine: Engine;
  readonly hub: EventHub;
  readonly log: Log;
}

export function createRouter(deps: RouterDependencies) {
  const api = createApi(deps.log);
  return api.router({
    host: hostCalls(api, deps.host),
    conversations: conversationCalls(api, deps.history),
    messages: messageCalls(api, deps.history),
    answers: answerCalls(api, deps.source, deps.classify, deps.host),
    images: imageCalls(api, deps.history),
    drafts: draftCalls(api, deps.history),
    models: modelCalls(api, deps),
    engine: engineCalls(api, deps.engine),
    bench: benchCalls(api, deps.bench, deps.host),
    settings: settingsCalls(api, deps.settings),
    events: eventCalls(api, deps.hub),
  });
}
