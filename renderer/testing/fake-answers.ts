/** Answers questions with a text that is there already, word by word, with the stages that a real engine reports. */
import type { AnswerProgress } from '../../contract/answers.ts';
import type {
  Conversation,
  ConversationTree,
  Message,
  MessagePart,
  NewMessagePart,
} from '../../contract/conversations.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import { longAnswer } from './sample-answers.ts';
import { sampleModel, sampleStats } from './sample-conversations.ts';
import type { SamplePicture } from './sample-pictures.ts';
import type { GalleryState } from './scenario.ts';

interface Sent {
  conversation: Conversation;
  question: Message;
  answer: Message;
}

export interface FakeAnswers {
  send(conversationId: string | null, parts: readonly NewMessagePart[]): Sent;
  regenerate(messageId: string): Sent;
  edit(messageId: string, parts: readonly NewMessagePart[]): Sent;
  stop(messageId: string): void;
  /** Writes some more under an answer that was cut short. */
  continue(messageId: string): Sent;
  selectBranch(messageId: string): Conversation;
}

export interface FakeAnswersOptions {
  trees: Map<string, ConversationTree>;
  pictures: Map<string, SamplePicture>;
  state: GalleryState;
  publish(event: Event): void;
}

const stageMs = 700;
const wordMs = 45;

export function createFakeAnswers({ trees, pictures, state, publish }: FakeAnswersOptions): FakeAnswers {
  const stopped = new Set<string>();

  function find(messageId: string): { tree: ConversationTree; message: Message } {
    for (const tree of trees.values()) {
      const message = tree.messages.find(({ id }) => id === messageId);
      if (message) return { tree, message };
    }
    throw new SightlineError('message_not_found', { message: messageId });
  }

  function put(message: Message): void {
    const tree = trees.get(message.conversationId);
    if (!tree) return;
    const others = tree.messages.filter(({ id }) => id !== message.id);
    trees.set(message.conversationId, { ...tree, messages: [...others, message] });
    publish({ type: 'message.changed', message });
  }

  function show(conversationId: string, activeLeafId: string): Conversation {
    const tree = trees.get(conversationId);
    if (!tree) throw new SightlineError('conversation_not_found', { conversation: conversationId });
    const conversation = { ...tree.conversation, activeLeafId, updatedAt: Date.now() };
    trees.set(conversationId, { ...tree, conversation });
    publish({ type: 'conversation.changed', conversation });
    return conversation;
  }

  function answer(question: Message): Sent {
    const reply: Message = {
      ...made(question.conversationId, question.id, 'assistant'),
      status: 'streaming',
      model: sampleModel,
    };
    put(reply);
    const conversation = show(question.conversationId, reply.id);
    void write(reply);
    return { conversation, question, answer: reply };
  }

  async function write(reply: Message): Promise<void> {
    const { id: messageId, conversationId } = reply;
    for (const progress of stages(state)) {
      publish({ type: 'answer.progress', conversationId, messageId, progress });
      if (progress.stage === lastStage(state)) return;
      await pause(stageMs);
      if (stopped.has(messageId)) break;
    }
    let text = reply.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
    for (const word of longAnswer.match(/\s*\S+/g) ?? []) {
      if (stopped.has(messageId)) break;
      publish({ type: 'answer.delta', conversationId, messageId, offset: text.length, text: word });
      text += word;
      await pause(wordMs);
    }
    const status = stopped.has(messageId) ? 'stopped' : 'complete';
    put({ ...reply, status, parts: [{ type: 'text', text }], stats: sampleStats });
  }

  function ask(conversationId: string, parentId: string | null, parts: readonly NewMessagePart[]): Message {
    const question: Message = {
      ...made(conversationId, parentId, 'user'),
      parts: parts.flatMap((part): MessagePart[] => {
        if (part.type === 'text') return [part];
        if (part.type === 'video') return [];
        const picture = pictures.get(part.imageId);
        return picture ? [{ type: 'image', image: picture.info }] : [];
      }),
    };
    put(question);
    return question;
  }

  return {
    send(conversationId, parts) {
      const id = conversationId ?? crypto.randomUUID();
      if (!trees.has(id)) {
        const title = parts.find((part) => part.type === 'text')?.text.slice(0, 60) ?? 'Picture';
        const now = Date.now();
        const conversation = { id, title, createdAt: now, updatedAt: now, activeLeafId: null };
        trees.set(id, { conversation, messages: [] });
      }
      return answer(ask(id, trees.get(id)?.conversation.activeLeafId ?? null, parts));
    },
    regenerate(messageId) {
      const { tree, message } = find(messageId);
      const question = tree.messages.find(({ id }) => id === message.parentId);
      if (!question) throw new SightlineError('message_not_found', { message: messageId });
      return answer(question);
    },
    edit(messageId, parts) {
      const { message } = find(messageId);
      return answer(ask(message.conversationId, message.parentId, parts));
    },
    continue(messageId) {
      const { tree, message } = find(messageId);
      const question = tree.messages.find(({ id }) => id === message.parentId);
      if (!question) throw new SightlineError('message_not_found', { message: messageId });
      const reply: Message = { ...message, status: 'streaming', finish: null };
      put(reply);
      void write(reply);
      return { conversation: tree.conversation, question, answer: reply };
    },
    stop: (messageId) => void stopped.add(messageId),
    selectBranch(messageId) {
      const { tree, message } = find(messageId);
      let leaf = message;
      for (
        let next: Message | undefined = leaf;
        next;
        next = tree.messages.findLast(({ parentId }) => parentId === leaf.id)
      ) {
        leaf = next;
      }
      return show(tree.conversation.id, leaf.id);
    },
  };
}

function made(conversationId: string, parentId: string | null, role: Message['role']): Message {
  const id = crypto.randomUUID();
  const base = { id, conversationId, parentId, role, status: 'complete' as const, createdAt: Date.now() };
  return { ...base, parts: [], model: null, stats: null, finish: null, regions: [], error: null };
}

function stages(state: GalleryState): AnswerProgress[] {
  const loading = [0, 0.4, 0.8].map((fraction) => ({ stage: 'loading-model' as const, fraction }));
  const looking = [1, 2, 3].map((tile) => ({ stage: 'encoding-image' as const, image: 1, images: 1, tile, tiles: 3 }));
  const reading = [200, 600].map((doneTokens) => ({ stage: 'prefill' as const, doneTokens, totalTokens: 812 }));
  const first = state === 'loading-model' ? [{ stage: 'starting-engine' as const }, ...loading.slice(0, 2)] : loading;
  return [...first, ...looking, ...reading, { stage: 'writing' as const }];
}

/** Where an answer stands still, for the states that show a stage. */
function lastStage(state: GalleryState): AnswerProgress['stage'] | null {
  if (state === 'loading-model') return 'loading-model';
  return state === 'prefill' ? 'prefill' : null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
