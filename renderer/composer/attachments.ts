/** The pictures of a composer: each being imported, ready or refused. Pure steps on an unchanging list. */
import type { NewMessagePart } from '../../contract/conversations.ts';
import type { ErrorReport } from '../../contract/errors.ts';
import type { ImageInfo } from '../../contract/images.ts';
import { clipFramesOf, type StoredVideo } from './clips/clip.ts';

interface AttachmentBase {
  /** Stands still while the picture changes its state; nothing to do with the image's id. */
  readonly key: string;
  readonly name: string;
  /** Size of the user's file; the stored one's once it is ready. */
  readonly bytes: number;
  /** Object URL of the user's own file, shown at once; null for a picture that came from the store. */
  readonly previewUrl: string | null;
}

export type Attachment =
  | (AttachmentBase & { readonly state: 'importing' })
  | (AttachmentBase & { readonly state: 'ready'; readonly image: ImageInfo })
  | (AttachmentBase & { readonly state: 'refused'; readonly error: ErrorReport });

export type Attachments = readonly Attachment[];

export function readyAttachment(image: ImageInfo, key: string): Attachment {
  return { key, name: image.name, bytes: image.bytes, previewUrl: null, state: 'ready', image };
}

export function hasImage(list: Attachments, imageId: string): boolean {
  return withImage(list, imageId) !== undefined;
}

function withImage(list: Attachments, imageId: string): Attachment | undefined {
  return list.find((item) => item.state === 'ready' && item.image.id === imageId);
}

export interface Settled {
  readonly list: Attachments;
  /** The same picture, where it was there already. */
  readonly sameAs: Attachment | null;
}

/** The picture is stored: its chip becomes ready, or goes where the same picture is already there. */
export function settle(list: Attachments, key: string, image: ImageInfo): Settled {
  if (!list.some((item) => item.key === key)) return { list, sameAs: null };
  const same = withImage(list, image.id);
  if (same !== undefined) return { list: without(list, key), sameAs: same };
  const ready = (item: Attachment): Attachment => ({
    key,
    name: item.name,
    bytes: image.bytes,
    previewUrl: item.previewUrl,
    state: 'ready',
    image: { ...image, name: item.name },
  });
  return { list: list.map((item) => (item.key === key ? ready(item) : item)), sameAs: null };
}

export function refuse(list: Attachments, key: string, error: ErrorReport): Attachments {
  return list.map((item) =>
    item.key === key
      ? { key, name: item.name, bytes: item.bytes, previewUrl: item.previewUrl, state: 'refused', error }
      : item,
  );
}

export function without(list: Attachments, key: string): Attachments {
  return list.filter((item) => item.key !== key);
}

export function readyImages(list: Attachments): ImageInfo[] {
  return list.flatMap((item) => (item.state === 'ready' ? [item.image] : []));
}

/** What is sent: the pictures first, then the question, as the chat templates of most models have it. */
export function messageParts(
  text: string,
  images: readonly ImageInfo[],
  videos: readonly StoredVideo[],
): NewMessagePart[] {
  const question = text.trim();
  return [
    ...images.map((image) => ({ type: 'image' as const, imageId: image.id, name: image.name })),
    ...videos.map((video) => ({ type: 'video' as const, ...clipFramesOf(video) })),
    ...(question === '' ? [] : [{ type: 'text' as const, text: question }]),
  ];
}
