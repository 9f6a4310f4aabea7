/** The text and the pictures of a message. */
import type { Message } from '../../contract/conversations.ts';
import type { ImageInfo } from '../../contract/images.ts';

export function textOf({ parts }: Pick<Message, 'parts'>): string {
  return parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n');
}

export function imagesOf({ parts }: Pick<Message, 'parts'>): ImageInfo[] {
  return parts.flatMap((part) => (part.type === 'image' ? [part.image] : []));
}
