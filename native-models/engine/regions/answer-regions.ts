/** The places that a finished answer names, where its family or its folder says how they are written. */
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import type { Region } from '../../../contract/regions.ts';
import type { AnsweringLoaded } from '../loaded-model.ts';
import type { Picture } from '../prepare-prompt.ts';
import { readRegions } from './read-regions.ts';

export interface WrittenAnswer {
  /** As it was given out by this call. */
  readonly text: string;
  /** Its tokens. */
  readonly ids: readonly number[];
}

/**
 * @param pictures Those of all messages, in order, frames of clips among them.
 * @returns Offsets count from the start of the last answer, also where this call went on with it.
 */
export function answerRegions(
  { regionNotation, tokenizer }: AnsweringLoaded,
  messages: readonly ChatMessage[],
  pictures: readonly Picture[],
  { text, ids }: WrittenAnswer,
): Region[] {
  if (!regionNotation) return [];
  const begun = begunWith(messages);
  return readRegions(
    regionNotation,
    {
      text: begun + text,
      raw: begun + tokenizer.decodeRaw(ids),
      specialTokens: tokenizer.specialTokens,
    },
    {
      sizes: pictures.flatMap(({ file, frames = [file], plan }) =>
        frames.map((frame) => ({ original: frame, seen: plan.seen ?? frame })),
      ),
      firstAsked: firstAsked(messages),
    },
  );
}

function begunWith(messages: readonly ChatMessage[]): string {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return '';
  return last.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

/** Place of the first picture of the last message that has any. */
function firstAsked(messages: readonly ChatMessage[]): number {
  let first = 0;
  let count = 0;
  for (const { parts } of messages) {
    const pictures = parts.reduce((sum, part) => sum + pictureCount(part), 0);
    if (pictures > 0) first = count;
    count += pictures;
  }
  return first;
}

function pictureCount(part: ChatMessage['parts'][number]): number {
  switch (part.type) {
    case 'text':
      return 0;
    case 'image':
      return 1;
    case 'video':
      return part.frames.length;
    default:
      return part satisfies never;
  }
}
