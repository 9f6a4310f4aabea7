/** Conversations and messages as the page and the command line see them. */
import { z } from 'zod';
import { answerStats, device, finishReason } from './answers.ts';
import { errorReport } from './errors.ts';
import { conversationId, imageId, messageId, timestampMs } from './ids.ts';
import { imageInfo } from './images.ts';
import { region } from './regions.ts';
import { clipFrames } from './videos.ts';

export const conversation = z.object({
  id: conversationId,
  title: z.string(),
  createdAt: timestampMs,
  /** Time of the last message; the list is sorted by it, newest first. */
  updatedAt: timestampMs,
  /** The last message of the branch that is shown; null while there is none. */
  activeLeafId: messageId.nullable(),
});
export type Conversation = z.infer<typeof conversation>;

export const messagePart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image'), image: imageInfo }),
  /** A clip, as the frames that were taken from it. */
  z.object({
    type: z.literal('video'),
    name: z.string(),
    frames: z.array(z.object({ image: imageInfo, seconds: z.number().nonnegative() })),
  }),
]);
export type MessagePart = z.infer<typeof messagePart>;

/** A part as it is sent: an image is named by its id, its bytes having been added before. */
export const newMessagePart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().max(200_000) }),
  z.object({ type: z.literal('image'), imageId, name: z.string().max(255) }),
  clipFrames.extend({ type: z.literal('video') }),
]);
export type NewMessagePart = z.infer<typeof newMessagePart>;

/** `interrupted`: the engine or the app died; `stopped`: the user did it. Both keep the text so far. */
export const messageStatus = z.enum(['complete', 'streaming', 'stopped', 'interrupted', 'failed']);
export type MessageStatus = z.infer<typeof messageStatus>;

/** Which model wrote an answer, kept with it even when the model is gone. */
export const answeringModel = z.object({ id: z.string(), name: z.string(), device: device.nullable() });

/** Messages form a tree: siblings (same `parentId`) are the branches that edits and regenerations made. */
export const message = z.object({
  id: messageId,
  conversationId,
  parentId: messageId.nullable(),
  role: z.enum(['user', 'assistant']),
  status: messageStatus,
  parts: z.array(messagePart),
  createdAt: timestampMs,
  /** For answers only, as is all that follows. */
  model: answeringModel.nullable(),
  stats: answerStats.nullable(),
  /** Why it ended, where the engine said so: `length` is the token limit, and the answer can be continued. */
  finish: finishReason.nullable(),
  regions: z.array(region),
  error: errorReport.nullable(),
});
export type Message = z.infer<typeof message>;

/** A conversation with every message of its tree, oldest first. */
export const conversationTree = z.object({ conversation, messages: z.array(message) });
export type ConversationTree = z.infer<typeof conversationTree>;

/** What stands unsent in a composer; `conversationId` null is the composer of a new conversation. */
export const draft = z.object({
  conversationId: conversationId.nullable(),
  text: z.string().max(200_000),
  images: z.array(imageInfo),
  videos: z.array(
    z.object({
      name: z.string(),
      frames: z.array(z.object({ image: imageInfo, seconds: z.number().nonnegative() })),
    }),
  ),
});
export type Draft = z.infer<typeof draft>;
