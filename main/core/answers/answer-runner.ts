/** Questions of conversations: saved first, answered in the background, one answer at a time in each conversation. */
import type { Message } from '../../../contract/conversations.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import type { Settings } from '../../../contract/settings.ts';
import { requireMessage } from '../conversations/conversations.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { Log } from '../log/log.ts';
import type { Rows, Store } from '../store/store.ts';
import type { AnswerChoices, AnswerSource } from './answer-source.ts';
import { chatMessages } from './chat-messages.ts';
import { type RunningAnswer, runAnswer, textOf } from './running-answer.ts';
import { type NewQuestion, resumeAnswer, type Sent, saveAnswer, saveQuestion } from './save-question.ts';

export interface AnswerRunner {
  send(question: NewQuestion, choices: AnswerChoices): Sent;
  /** Goes on with an answer that ended before its end. */
  continue(messageId: string): Sent;
  /** Takes the question or one of its answers. */
  regenerate(messageId: string): Sent;
  edit(messageId: string, parts: NewQuestion['parts']): Sent;
  stop(messageId: string): Promise<void>;
  stopConversation(conversationId: string): Promise<void>;
  /** The answer that is being written, as far as it is. */
  live(messageId: string): Message | null;
  dispose(): Promise<void>;
}

export interface AnswerRunnerDependencies {
  readonly store: Store;
  readonly hub: Pick<EventHub, 'publish'>;
  readonly log: Log;
  readonly source: AnswerSource;
  settings(): Settings;
  pathOf(image: ImageInfo): string;
}

export function createAnswerRunner(deps: AnswerRunnerDependencies): AnswerRunner {
  const { store, hub, log } = deps;
  const running = new Map<string, RunningAnswer>();
  let closed = false;
  if (store.mode === 'own') {
    const interrupted = store.write((rows) => rows.messages.interruptStreaming());
    if (interrupted > 0) log.warn('answers.interrupted', { count: interrupted });
  }

  /** Saves in one transaction; what the caller gets back is on the disk. */
  function begin(save: (rows: Rows) => Sent, choices: AnswerChoices): Sent {
    if (closed) throw new SightlineError('store_not_open', { reason: 'Sightline is closing' });
    const { sent, branch, task } = store.write((rows) => {
      const saved = save(rows);
      if (choices.task) rows.messages.setTask(saved.question.id, choices.task);
      // An answer that is gone on with is the last message that the model reads.
      const last = textOf(saved.answer) === '' ? saved.question : saved.answer;
      return {
        sent: saved,
        branch: rows.messages.branch(last.id),
        task: rows.messages.task(saved.question.id) ?? undefined,
      };
    });
    const { conversation, question, answer } = sent;
    hub.publish({ type: 'conversation.changed', conversation });
    hub.publish({ type: 'message.changed', message: question });
    hub.publish({ type: 'message.changed', message: answer });

    const messages = chatMessages(branch, deps.settings().systemPrompt, deps.pathOf);
    const onEnd = () => running.delete(conversation.id);
    const options = { ...choices, task, featureFolder: store.files.features };
    const source = (signal: AbortSignal) => deps.source(messages, options, signal);
    running.set(conversation.id, runAnswer({ ...deps, onEnd }, answer, source));
    return sent;
  }

  function refuseWhileRunning(conversationId: string | null): void {
    if (conversationId !== null && running.has(conversationId)) throw new SightlineError('answer_running');
  }

  async function endIn(conversationId: string, status: 'stopped' | 'interrupted'): Promise<void> {
    await running.get(conversationId)?.end(status);
  }

  function live(messageId: string): Message | null {
    for (const run of running.values()) {
      const answer = run.current();
      if (answer.id === messageId) return answer;
    }
    return null;
  }

  return {
    send(question, choices) {
      refuseWhileRunning(question.conversationId);
      return begin((rows) => saveQuestion(rows, question), choices);
    },
    continue: (messageId) =>
      begin((rows) => {
        const answer = requireMessage(rows, messageId);
        refuseWhileRunning(answer.conversationId);
        return resumeAnswer(rows, answer);
      }, {}),
    regenerate: (messageId) =>
      begin((rows) => {
        const message = requireMessage(rows, messageId);
        refuseWhileRunning(message.conversationId);
        return saveAnswer(rows, message.role === 'user' ? message : requireMessage(rows, message.parentId ?? ''));
      }, {}),
    edit: (messageId, parts) =>
      begin((rows) => {
        const { conversationId, parentId, role } = requireMessage(rows, messageId);
        refuseWhileRunning(conversationId);
        if (role !== 'user') {
          throw new SightlineError('message_not_suitable', { message: messageId, reason: 'only questions are edited' });
        }
        return saveQuestion(rows, { conversationId, parentId, parts });
      }, {}),
    async stop(messageId) {
      const { conversationId } = store.read((rows) => requireMessage(rows, messageId));
      if (live(messageId)) await endIn(conversationId, 'stopped');
    },
    stopConversation: (conversationId) => endIn(conversationId, 'stopped'),
    live,
    async dispose() {
      closed = true;
      await Promise.all([...running.keys()].map((conversationId) => endIn(conversationId, 'interrupted')));
    },
  };
}
