/** One answer while it is written: streamed to the clients at once, to the disk every 250 ms, and ended exactly once. */
import type { AnswerStats } from '../../../contract/answers.ts';
import type { Message } from '../../../contract/conversations.ts';
import type { GenerateEvent } from '../../../contract/engine-protocol.ts';
import { type ErrorCode, type ErrorReport, reportError } from '../../../contract/errors.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { Log } from '../log/log.ts';
import type { AnswerEnd } from '../store/message-rows.ts';
import type { Store } from '../store/store.ts';
import type { SourceEvent } from './answer-source.ts';

export interface RunningAnswer {
  /** The answer as it is now, ahead of its row by at most one flush. */
  current(): Message;
  /** Ends it and waits for its end to be written: `stopped` if the user did it, `interrupted` if the app closes. */
  end(status: 'stopped' | 'interrupted'): Promise<void>;
  readonly ended: Promise<void>;
}

export interface RunningAnswerDependencies {
  /** The end is written and about to be told: from here on the conversation takes another question. */
  onEnd(): void;
  readonly store: Store;
  readonly hub: Pick<EventHub, 'publish'>;
  readonly log: Log;
}

/** Text that a kill of this process may lose; each flush is one fsync. */
const flushMs = 250;

/** The process died under it: the text so far is worth keeping, and asking again is likely to work. */
const interruptions: readonly ErrorCode[] = ['engine_crashed', 'engine_hung', 'device_failed'];

export function runAnswer(
  { onEnd, store, hub, log }: RunningAnswerDependencies,
  answer: Message,
  source: (signal: AbortSignal) => AsyncIterable<SourceEvent>,
): RunningAnswer {
  const { id: messageId, conversationId } = answer;
  const aborting = new AbortController();
  const startedAt = performance.now();
  let endedBy: 'stopped' | 'interrupted' = 'stopped';
  let model = answer.model;
  // What was there before, of an answer that is gone on with.
  let text = textOf(answer);
  const begunWith = text;
  let flushTimer: NodeJS.Timeout | undefined;
  let flushError: unknown;

  const current = (): Message => ({ ...answer, model, parts: [{ type: 'text', text }] });

  function flush(): void {
    flushTimer = undefined;
    try {
      store.write((rows) => rows.messages.setText(messageId, text));
    } catch (error) {
      // What can't be saved is not written on: the user must learn it now, not at the next start.
      flushError = error;
      aborting.abort();
    }
  }

  function take(event: SourceEvent): Extract<GenerateEvent, { type: 'done' }> | null {
    switch (event.type) {
      case 'progress':
        hub.publish({ type: 'answer.progress', conversationId, messageId, progress: event.progress });
        return null;
      case 'model': {
        const named = { id: event.model.id, name: event.model.name, device: null };
        model = named;
        store.write((rows) => rows.messages.setModel(messageId, named));
        hub.publish({ type: 'message.changed', message: current() });
        return null;
      }
      case 'delta':
        hub.publish({ type: 'answer.delta', conversationId, messageId, offset: text.length, text: event.text });
        text += event.text;
        flushTimer ??= setTimeout(flush, flushMs);
        return null;
      case 'done':
        return event;
      default:
        return event satisfies never;
    }
  }

  /** All that is known of an answer whose engine did not say how it ended. */
  function unfinished(): Omit<AnswerEnd, 'status'> {
    return { text, model, stats: answer.stats, finish: null, regions: answer.regions, error: null };
  }

  /** Consumes the source to its end, and says how the answer ended. */
  async function consume(): Promise<AnswerEnd> {
    try {
      for await (const event of source(aborting.signal)) {
        const done = take(event);
        if (!done) continue;
        const status = done.finish === 'cancelled' ? endedBy : 'complete';
        if (model) model = { ...model, device: done.device };
        if (flushError !== undefined) throw flushError;
        return {
          status,
          text: begunWith + done.text,
          model,
          stats: addOutput(answer.stats, done.stats),
          finish: done.finish,
          regions: done.regions ?? answer.regions,
          error: null,
        };
      }
      if (flushError !== undefined) throw flushError;
      if (aborting.signal.aborted) return { ...unfinished(), status: endedBy };
      throw new Error('The engine ended an answer without saying so');
    } catch (error) {
      if (aborting.signal.aborted && flushError === undefined) {
        return { ...unfinished(), status: endedBy };
      }
      const report = reportError(flushError ?? error);
      if (report.code === 'internal') log.bug('answer.failed', error, { messageId });
      return { ...unfinished(), status: endOf(report), error: report };
    }
  }

  async function run(): Promise<void> {
    const end = await consume();
    clearTimeout(flushTimer);
    const ended = write(end);
    onEnd();
    hub.publish({
      type: 'message.changed',
      message: { ...answer, ...withoutText(ended), parts: [{ type: 'text', text: ended.text }] },
    });
    const conversation = store.read((rows) => rows.conversations.find(conversationId));
    if (conversation) hub.publish({ type: 'conversation.changed', conversation });
    log.info('answer.ended', {
      messageId,
      status: ended.status,
      code: ended.error?.code ?? null,
      characters: ended.text.length,
      ms: Math.round(performance.now() - startedAt),
    });
  }

  /** An end that can't be written is told all the same; the row says `streaming` until the next start. */
  function write(end: AnswerEnd): AnswerEnd {
    try {
      store.write((rows) => rows.messages.end(messageId, end));
      return end;
    } catch (error) {
      return { ...end, status: 'failed', error: reportError(error) };
    }
  }

  const ended = run().catch((error: unknown) => log.bug('answer.end-failed', error, { messageId }));
  return {
    current,
    ended,
    async end(status) {
      endedBy = status;
      aborting.abort();
      await ended;
    },
  };
}

export function textOf({ parts }: Message): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

/** Speeds and times are those of the last run; the tokens are those of the whole answer. */
function addOutput(before: AnswerStats | null, { outputTokens, ...run }: AnswerStats): AnswerStats {
  return { ...run, outputTokens: outputTokens + (before?.outputTokens ?? 0) };
}

function endOf(report: ErrorReport): 'interrupted' | 'failed' {
  return interruptions.includes(report.code) ? 'interrupted' : 'failed';
}

function withoutText({ text: _, ...rest }: AnswerEnd): Omit<AnswerEnd, 'text'> {
  return rest;
}
