/** One composer for each conversation, kept for as long as the page lives: an import goes on while another is shown. */
import { SightlineError } from '../../contract/errors.ts';
import type { ImageInfo } from '../../contract/images.ts';
import type { Client } from '../bridge/connection.ts';
import type { Sent } from '../state/conversation-store.ts';
import { clipFramesOf } from './clips/clip.ts';
import { sampleClip } from './clips/sample-clip.ts';
import { type Composer, createComposer } from './composer-store.ts';

export interface Composers {
  /** Null is the composer of a new conversation. */
  of(conversationId: string | null): Composer;
}

export interface ComposersPorts {
  readonly client: Client;
  /** Called with the conversation that the question was written in, which may no longer be the open one. */
  onSent(from: string | null, sent: Sent): void;
  pastedName(): string;
  frameCount(): number;
}

export function createComposers({ client, onSent, pastedName, frameCount }: ComposersPorts): Composers {
  const composers = new Map<string | null, Composer>();
  const create = (conversationId: string | null) =>
    createComposer({
      loadDraft: () => client.drafts.get({ conversationId }),
      saveDraft: (text, images, videos) =>
        client.drafts.save({ conversationId, text, images: images.map(draftImage), videos: videos.map(clipFramesOf) }),
      addImage: async (file, name) => client.images.add({ file: await readable(file, name), name }),
      send: async (parts, task) =>
        onSent(conversationId, await client.messages.send({ conversationId, parts, ...(task && { task }) })),
      sampleClip,
      frameCount,
      createPreview: (file) => URL.createObjectURL(file),
      revokePreview: (url) => URL.revokeObjectURL(url),
      pastedName,
    });
  return {
    of(conversationId) {
      const composer = composers.get(conversationId) ?? create(conversationId);
      composers.set(conversationId, composer);
      return composer;
    },
  };
}

function draftImage({ id, name }: ImageInfo) {
  return { imageId: id, name };
}

/** A dropped folder, or a file that is gone, looks like any other until it is read. */
async function readable(file: File, name: string): Promise<File> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return file;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SightlineError('image_unreadable', { file: name, reason }, { cause: thrown });
  }
}
