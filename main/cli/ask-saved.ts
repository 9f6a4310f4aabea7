/** An answer that is kept: a question of the history, whose answer comes through the events of the core. */
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { Message, NewMessagePart } from '../../contract/conversations.ts';
import { SightlineError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { AnswerEvent } from './answer-output.ts';
import type { Client } from './open-core.ts';
import { type AskFlags, type Question, readChoices } from './question.ts';

export async function* askSaved(
  client: Client,
  question: Question,
  flags: AskFlags,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const modelId = flags.model === undefined ? {} : { modelId: flags.model };
  const parts = await storeParts(client, question);
  // Before sending, so that no event of the answer is missed.
  const events = await client.events.watch();
  const { answer } = await client.messages.send({
    conversationId: flags.conversation ?? null,
    parts,
    ...modelId,
    ...readChoices(flags),
  });
  const stop = () => void client.messages.stop({ messageId: answer.id });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  for await (const event of events) {
    const told = readEvent(event, answer.id);
    if (told === null) continue;
    if ('type' in told) yield told;
    else return yield await finish(client, told.ended);
  }
}

/** Images first, then the question. */
async function storeParts(client: Client, { images, text }: Question): Promise<NewMessagePart[]> {
  const parts: NewMessagePart[] = [];
  for (const path of images) {
    const name = basename(path);
    const { id } = await client.images.add({ file: await openImage(path), name });
    parts.push({ type: 'image', imageId: id, name });
  }
  if (text.trim() !== '') parts.push({ type: 'text', text });
  if (parts.length === 0) throw new SightlineError('prompt_empty');
  return parts;
}

async function openImage(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch (cause) {
    throw new SightlineError('image_file_missing', { file: path }, { cause });
  }
}

/** What an event tells of this answer; null if nothing. */
function readEvent(event: Event, answerId: string): AnswerEvent | { ended: Message } | null {
  if (event.type === 'answer.progress' && event.messageId === answerId) {
    return { type: 'progress', progress: event.progress };
  }
  if (event.type === 'answer.delta' && event.messageId === answerId) return { type: 'delta', text: event.text };
  const isEnd =
    event.type === 'message.changed' && event.message.id === answerId && event.message.status !== 'streaming';
  return isEnd ? { ended: event.message } : null;
}

async function finish(client: Client, message: Message): Promise<AnswerEvent> {
  if (message.error !== null) throw new SightlineError(message.error.code, message.error.params);
  const { models } = await client.models.list();
  const model = models.find(({ id }) => id === message.model?.id);
  return {
    type: 'done',
    text: message.parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    model: message.model?.id ?? '',
    placeholder: model?.description?.placeholder ?? false,
    device: message.model?.device ?? null,
    stats: message.stats,
    conversation: message.conversationId,
    regions: message.regions,
  };
}
