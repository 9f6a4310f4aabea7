/** One answer that is kept nowhere: the images first, then the question, in one user message. */
import { resolve } from 'node:path';
import type { AnswerProgress, AnswerStats, Device, FinishReason } from '../../../contract/answers.ts';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { Region } from '../../../contract/regions.ts';
import type { AnswerChoices, AnsweringModel, AnswerSource } from './answer-source.ts';

export interface UnsavedQuestion extends AnswerChoices {
  /** Paths on this machine. */
  readonly images: readonly string[];
  readonly question: string;
}

export type AskEvent =
  | { type: 'progress'; progress: AnswerProgress }
  | { type: 'delta'; text: string }
  | {
      type: 'done';
      text: string;
      model: string;
      placeholder: boolean;
      device: Device;
      finish: FinishReason;
      stats: AnswerStats;
      regions?: Region[] | undefined;
    };

export async function* ask(
  source: AnswerSource,
  { images, question, ...choices }: UnsavedQuestion,
  signal: AbortSignal,
): AsyncGenerator<AskEvent, void> {
  const parts: ChatMessage['parts'] = images.map((path) => ({ type: 'image', path: resolve(path) }));
  if (question.trim() !== '') parts.push({ type: 'text', text: question });
  if (parts.length === 0) throw new SightlineError('prompt_empty');

  let model: AnsweringModel | undefined;
  // Without a folder for features: nothing of it is written anywhere.
  for await (const event of source([{ role: 'user', parts }], choices, signal)) {
    if (event.type === 'model') model = event.model;
    else if (event.type !== 'done') yield event;
    else yield { ...event, model: model?.id ?? '', placeholder: model?.placeholder ?? false };
  }
}
