/** What stands unsent in the composers, so that closing the window loses nothing. */
import type { Draft } from '../../../contract/conversations.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { ClipFrames } from '../../../contract/videos.ts';
import { requireImage, requireVideo } from '../images/require-image.ts';
import type { Store } from '../store/store.ts';

export interface NewDraft {
  readonly conversationId: string | null;
  readonly text: string;
  readonly images: readonly { imageId: string; name: string }[];
  readonly videos: readonly ClipFrames[];
}

export interface DraftKeeper {
  get(conversationId: string | null): Draft;
  /** An empty draft is removed. */
  save(draft: NewDraft): void;
}

export function createDraftKeeper(store: Store): DraftKeeper {
  return {
    get: (conversationId) => store.read((rows) => rows.drafts.find(conversationId)),
    save({ conversationId, text, images, videos }) {
      store.write((rows) => {
        if (text === '' && images.length === 0 && videos.length === 0) {
          rows.drafts.remove(conversationId);
          return;
        }
        if (conversationId !== null && !rows.conversations.find(conversationId)) {
          throw new SightlineError('conversation_not_found', { conversation: conversationId });
        }
        rows.drafts.save({
          conversationId,
          text,
          images: images.map(({ imageId, name }) => requireImage(rows, imageId, name)),
          videos: videos.map((video) => requireVideo(rows, video)),
        });
      });
    },
  };
}
