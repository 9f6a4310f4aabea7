/** Everything that the core tells its clients unasked: small facts, in order, one stream for each client. */
import { z } from 'zod';
import { answerProgress } from './answers.ts';
import { conversation, message } from './conversations.ts';
import { conversationId, messageId } from './ids.ts';
import { imageInfo } from './images.ts';
import { engineState } from './models.ts';
import { settings } from './settings.ts';

export const event = z.discriminatedUnion('type', [
  /** Always the first: from here on the client misses nothing. */
  z.object({ type: z.literal('watching') }),
  /** Made, renamed, restored, answered or switched to another branch. */
  z.object({ type: z.literal('conversation.changed'), conversation }),
  z.object({ type: z.literal('conversation.deleted'), conversationId }),
  /** A message was made or its status changed; carries the whole message. */
  z.object({ type: z.literal('message.changed'), message }),
  z.object({ type: z.literal('answer.progress'), conversationId, messageId, progress: answerProgress }),
  /** `offset` is the length (UTF-16 units) of the answer before this text: a client that has more already skips it. */
  z.object({
    type: z.literal('answer.delta'),
    conversationId,
    messageId,
    offset: z.number().int().nonnegative(),
    text: z.string(),
  }),
  z.object({ type: z.literal('engine.changed'), engine: engineState }),
  z.object({ type: z.literal('models.changed') }),
  z.object({ type: z.literal('settings.changed'), settings }),
  /** The global shortcut captured the screen: put it in the composer of a new conversation. */
  z.object({ type: z.literal('capture.arrived'), image: imageInfo }),
  /** The host's menu or tray asks the page to do something. */
  z.object({ type: z.literal('page.command'), command: z.enum(['new-conversation', 'open-settings', 'search']) }),
]);
export type Event = z.infer<typeof event>;
