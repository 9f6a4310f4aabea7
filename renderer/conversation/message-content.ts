/** The text and the pictures of a message. */
import type { Message } from '../../contract/conversations.ts';
import type { ImageInfo } from '../../contract/images.ts';
import type { StoredVideo } from '../composer/clips/clip.ts';

export function textOf({ parts }: Pick<Message, 'parts'>): string {
  return parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n');
}

/** Every picture of a message in order, frames of clips among them: what regions count. */
export function picturesOf({ parts }: Pick<Message, 'parts'>): ImageInfo[] {
  return parts.flatMap((part) => {
    if (part.type === 'video') return part.frames.map(({ image }) => image);
    return part.type === 'image' ? [part.image] : [];
  });
}

export function videosOf({ parts }: Pick<Message, 'parts'>): StoredVideo[] {
  return parts.flatMap((part) => (part.type === 'video' ? [{ name: part.name, frames: part.frames }] : []));
}

/** Those that stand by themselves. */
export function imagesOf({ parts }: Pick<Message, 'parts'>): ImageInfo[] {
  return parts.flatMap((part) => (part.type === 'image' ? [part.image] : []));
}
