/** The branch of a conversation as the model reads it. */
import type { Message, MessagePart } from '../../../contract/conversations.ts';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import type { ImageInfo } from '../../../contract/images.ts';

type ChatPart = ChatMessage['parts'][number];

/**
 * Answers that were cut short stay in as far as they got; one that got nowhere is left out, and its question is joined
 * with the next one, since many chat templates refuse two messages of the same role in a row.
 */
export function chatMessages(
  branch: readonly Message[],
  systemPrompt: string,
  pathOf: (image: ImageInfo) => string,
): ChatMessage[] {
  const system = systemPrompt.trim();
  const messages: ChatMessage[] = system === '' ? [] : [{ role: 'system', parts: [{ type: 'text', text: system }] }];
  for (const message of branch) {
    const parts = message.parts.filter(saysSomething).map((part) => toChatPart(part, pathOf));
    const last = messages.at(-1);
    if (parts.length === 0) continue;
    if (last?.role === message.role) last.parts.push(...separated(last.parts, parts));
    else messages.push({ role: message.role, parts });
  }
  return messages;
}

function saysSomething(part: MessagePart): boolean {
  return part.type !== 'text' || part.text.trim() !== '';
}

function toChatPart(part: MessagePart, pathOf: (image: ImageInfo) => string): ChatPart {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'image':
      return { type: 'image', path: pathOf(part.image) };
    case 'video':
      return { type: 'video', frames: part.frames.map(({ image, seconds }) => ({ path: pathOf(image), seconds })) };
    default:
      return part satisfies never;
  }
}

/** Two texts that meet would otherwise read as one line. */
function separated(before: readonly ChatPart[], after: readonly ChatPart[]): ChatPart[] {
  const meet = before.at(-1)?.type === 'text' && after[0]?.type === 'text';
  return meet ? [{ type: 'text', text: '\n\n' }, ...after] : [...after];
}
