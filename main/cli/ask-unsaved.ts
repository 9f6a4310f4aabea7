/** An answer that is kept nowhere. */
import type { AnswerEvent } from './answer-output.ts';
import type { Client } from './open-core.ts';
import { type AskFlags, type Question, readChoices } from './question.ts';

export async function* askUnsaved(
  client: Client,
  { images, text }: Question,
  flags: AskFlags,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const model = flags.model === undefined ? {} : { model: flags.model };
  try {
    const events = await client.answers.ask({ images, question: text, ...model, ...readChoices(flags) }, { signal });
    for await (const event of events) yield event.type === 'done' ? { ...event, conversation: null } : event;
  } catch (thrown) {
    // Interrupted: what was said so far stands, and there is nothing to report.
    if (!signal.aborted) throw thrown;
  }
}
