/** One question to the engine that is measured, on the way of every answer. */
import type { AnswerProgress, AnswerStats, Device } from '../../../contract/answers.ts';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import type { AnswerChoices } from '../answers/answer-source.ts';
import type { BenchEvent, Subject } from './bench.ts';

export interface Asked {
  readonly text: string;
  readonly device: Device;
  readonly stats: AnswerStats;
}

/** The likeliest token each time, so that rounds are alike. @throws as an answer does; the signal's reason when it fires */
export async function* askSubject(
  { source }: Subject,
  messages: readonly ChatMessage[],
  { model, device, detail, maxTokens, task }: AnswerChoices,
  signal: AbortSignal,
  within: (answer: AnswerProgress) => BenchEvent | null,
): AsyncGenerator<BenchEvent, Asked> {
  const choices = { model, device, detail, maxTokens, task, sampling: { temperature: 0 } };
  for await (const event of source(messages, choices, signal)) {
    if (event.type === 'progress') {
      const told = within(event.progress);
      if (told) yield told;
    }
    if (event.type !== 'done') continue;
    signal.throwIfAborted();
    return { text: event.text, device: event.device, stats: event.stats };
  }
  signal.throwIfAborted();
  throw new Error('The engine ended an answer without saying so');
}
