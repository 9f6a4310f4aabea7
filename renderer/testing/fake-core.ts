/** The contract over made-up data, in the page itself. It answers slowly enough to be watched. */
import { implement, ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { calls } from '../../contract/calls.ts';
import type { ConversationTree } from '../../contract/conversations.ts';
import { errorCatalogue, SightlineError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import { defaultSettings, type Settings } from '../../contract/settings.ts';
import { createFakeAnswers } from './fake-answers.ts';
import { fakeBenchProgress, fakeBenchResult } from './fake-bench.ts';
import { fakeDevices, fakeEngine, fakeHost, fakeModels } from './fake-machine.ts';
import { createFakeStream } from './fake-stream.ts';
import { fakeViews } from './fake-views.ts';
import { manyConversations, sampleConversations } from './sample-conversations.ts';
import { pictureOf, samplePictures } from './sample-pictures.ts';
import type { Scenario } from './scenario.ts';

export interface FakeCore {
  serve(port: MessagePort): void;
}

export function createFakeCore(scenario: Scenario): FakeCore {
  const { state } = scenario;
  const stream = createFakeStream<Event>({ type: 'watching' });
  const trees = new Map(firstTrees(state).map((tree) => [tree.conversation.id, tree]));
  const deleted = new Map<string, ConversationTree>();
  const pictures = new Map(samplePictures.map((picture) => [picture.info.id, picture]));
  let models = fakeModels(state);
  let engine = fakeEngine(state);
  let settings: Settings = { ...defaultSettings, language: scenario.language, theme: scenario.theme };
  const answers = createFakeAnswers({ trees, pictures, state, publish: stream.publish });

  const treeOf = (id: string): ConversationTree => {
    const tree = trees.get(id);
    if (!tree) throw new SightlineError('conversation_not_found', { conversation: id });
    return tree;
  };

  const api = implement(calls).use(async ({ next }) => {
    try {
      return await next();
    } catch (thrown) {
      throw wired(thrown);
    }
  });

  const router = api.router({
    host: {
      describe: api.host.describe.handler(() => fakeHost(scenario)),
      captureScreen: api.host.captureScreen.handler(() => [...pictures.values()][1]?.info as never),
      openLink: api.host.openLink.handler(() => {}),
    },
    conversations: {
      list: api.conversations.list.handler(async ({ input }) => {
        if (state === 'store-failed') {
          throw new SightlineError('store_corrupt', {
            file: '~/.local/share/sightline/history.db',
            reason: 'malformed',
          });
        }
        const words = input.search.toLowerCase().split(/\s+/);
        const found = [...trees.values()]
          .map(({ conversation }) => conversation)
          .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
          .sort((a, b) => b.updatedAt - a.updatedAt);
        return { conversations: found.slice(input.offset, input.offset + input.limit), total: found.length };
      }),
      get: api.conversations.get.handler(({ input }) => treeOf(input.conversationId)),
      rename: api.conversations.rename.handler(({ input }) => {
        const tree = treeOf(input.conversationId);
        const conversation = { ...tree.conversation, title: input.title };
        trees.set(conversation.id, { ...tree, conversation });
        stream.publish({ type: 'conversation.changed', conversation });
        return conversation;
      }),
      delete: api.conversations.delete.handler(({ input: { conversationId } }) => {
        deleted.set(conversationId, treeOf(conversationId));
        trees.delete(conversationId);
        stream.publish({ type: 'conversation.deleted', conversationId });
        return { undoMs: 10_000 };
      }),
      restore: api.conversations.restore.handler(({ input: { conversationId } }) => {
        const tree = deleted.get(conversationId);
        if (!tree) throw new SightlineError('conversation_not_found', { conversation: conversationId });
        trees.set(conversationId, tree);
        stream.publish({ type: 'conversation.changed', conversation: tree.conversation });
        return tree.conversation;
      }),
      selectBranch: api.conversations.selectBranch.handler(({ input }) => answers.selectBranch(input.messageId)),
    },
    messages: {
      send: api.messages.send.handler(({ input }) => answers.send(input.conversationId, input.parts)),
      continue: api.messages.continue.handler(({ input }) => answers.continue(input.messageId)),
      regenerate: api.messages.regenerate.handler(({ input }) => answers.regenerate(input.messageId)),
      edit: api.messages.edit.handler(({ input }) => answers.edit(input.messageId, input.parts)),
      stop: api.messages.stop.handler(({ input }) => answers.stop(input.messageId)),
    },
    answers: {
      ask: api.answers.ask.handler(async function* () {
        yield { type: 'delta' as const, text: 'The page does not ask so.' };
      }),
      classify: api.answers.classify.handler(() => {
        throw new SightlineError('request_invalid', { reason: 'the page does not classify' });
      }),
    },
    images: {
      add: api.images.add.handler(async ({ input }) => {
        const picture = await pictureOf(input.file as Blob, input.name);
        pictures.set(picture.info.id, picture);
        return picture.info;
      }),
      read: api.images.read.handler(async ({ input }) => {
        const picture = pictures.get(input.imageId);
        if (!picture) throw new SightlineError('image_not_found', { image: input.imageId });
        return picture.draw();
      }),
      view: api.images.view.handler(async ({ input }) => {
        const picture = pictures.get(input.imageId);
        if (!picture) throw new SightlineError('image_not_found', { image: input.imageId });
        return fakeViews(picture, input.detail ?? settings.imageDetail);
      }),
    },
    drafts: {
      get: api.drafts.get.handler(({ input }) => ({ ...input, text: '', images: [], videos: [] })),
      save: api.drafts.save.handler(() => {}),
    },
    models: {
      list: api.models.list.handler(() => ({ models, selectedId: settings.modelId ?? 'builtin' })),
      add: api.models.add.handler(async ({ input }) => {
        await new Promise((resolve) => setTimeout(resolve, 800));
        throw new SightlineError('model_file_missing', { dir: input.dir, file: 'config.json' });
      }),
      load: api.models.load.handler(({ input }) => {
        const model = models.find(({ id }) => id === input.modelId);
        if (!model) throw new SightlineError('model_not_found', { model: input.modelId, known: '' });
        return model;
      }),
      remove: api.models.remove.handler(({ input }) => {
        models = models.filter(({ id }) => id !== input.modelId);
        stream.publish({ type: 'models.changed' });
      }),
      preload: api.models.preload.handler(() => {}),
    },
    engine: {
      state: api.engine.state.handler(() => engine),
      restart: api.engine.restart.handler(() => {
        engine = { state: 'running', pid: 4242, loadedModelId: null, device: 'cpu' };
        stream.publish({ type: 'engine.changed', engine });
      }),
      probeDevices: api.engine.probeDevices.handler(async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        return fakeDevices;
      }),
    },
    bench: {
      run: api.bench.run.handler(async function* ({ signal }) {
        // Once it streams, nobody translates what is thrown.
        if (state === 'failing') throw wired(new SightlineError('model_out_of_memory', { reason: 'bad allocation' }));
        yield { type: 'progress' as const, progress: fakeBenchProgress };
        // Until it is stopped, where the scenario shows it running.
        await new Promise<void>((resolve) => {
          if (state !== 'streaming') setTimeout(resolve, 2_000);
          signal?.addEventListener('abort', () => resolve(), { once: true });
        });
        if (signal?.aborted) throw signal.reason;
        yield { type: 'done' as const, result: fakeBenchResult };
      }),
      last: api.bench.last.handler(() => (state === 'empty' || state === 'failing' ? null : fakeBenchResult)),
    },
    settings: {
      get: api.settings.get.handler(() => settings),
      change: api.settings.change.handler(({ input }) => {
        if (input.captureShortcut === 'Alt+Tab') {
          throw new SightlineError('shortcut_unavailable', { shortcut: 'Alt+Tab', reason: 'the system uses it' });
        }
        settings = { ...settings, ...(input as Partial<Settings>) };
        stream.publish({ type: 'settings.changed', settings });
        return settings;
      }),
    },
    events: { watch: api.events.watch.handler(({ signal }) => stream.watch(signal)) },
  });

  return {
    serve(port) {
      new RPCHandler(router).upgrade(port);
      port.start();
    },
  };
}

function firstTrees(state: Scenario['state']): ConversationTree[] {
  if (state === 'empty') return [];
  return state === 'many' ? manyConversations(Date.now()) : sampleConversations(Date.now());
}

function wired(thrown: unknown): unknown {
  if (!(thrown instanceof SightlineError)) return thrown;
  const { code, params, message } = thrown;
  return new ORPCError(code, { message, data: { params }, defined: true, status: errorCatalogue[code].status });
}
