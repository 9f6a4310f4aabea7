/** Asks an engine and waits for the whole answer. */
import type { AnswerProgress } from '../../../../contract/answers.ts';
import type { ChatMessage, GenerateEvent, GenerateRequest } from '../../../../contract/engine-protocol.ts';
import type { Engine } from '../../engine.ts';
import { fixturePath } from './golden.ts';

export const never = new AbortController().signal;

export interface Answered {
  readonly events: GenerateEvent[];
  readonly deltas: string;
  readonly progress: AnswerProgress[];
  readonly done: Extract<GenerateEvent, { type: 'done' }>;
}

/** A request to the tiny LLaVA, greedy, for 32 tokens, unless said otherwise. */
export function requestFor(messages: ChatMessage[], changes: Partial<GenerateRequest> = {}): GenerateRequest {
  const model = { dir: fixturePath('llava'), device: 'auto' as const };
  return { model, messages, sampling: { temperature: 0 }, maxTokens: 32, stop: [], ...changes };
}

export async function ask(engine: Engine, request: GenerateRequest, signal: AbortSignal = never): Promise<Answered> {
  const events: GenerateEvent[] = [];
  for await (const event of engine.generate(request, signal)) events.push(event);
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error('the answer did not end with done');
  const deltas = events.map((event) => (event.type === 'delta' ? event.text : '')).join('');
  const progress = events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
  return { events, deltas, progress, done };
}

export function userText(text: string): ChatMessage {
  return { role: 'user', parts: [{ type: 'text', text }] };
}

/** What a call failed with. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; params: Record<string, number> }> {
  return work.then(
    () => {
      throw new Error('it did not fail');
    },
    (thrown) => thrown,
  );
}
