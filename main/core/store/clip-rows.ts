/** Pictures and clips as rows: a clip is a run of pictures that carry its first one's position, its name and their times. */
import type { MessagePart } from '../../../contract/conversations.ts';
import type { ImageInfo } from '../../../contract/images.ts';

export type Video = Omit<Extract<MessagePart, { type: 'video' }>, 'type'>;

/** The columns of a picture that say which clip it is a frame of; all null for one that stands by itself. */
export interface ClipColumns {
  readonly clip: number | null;
  readonly clipName: string | null;
  readonly seconds: number | null;
}

export const clipColumns = 'clip, clip_name AS clipName, seconds';
export const noClip: ClipColumns = { clip: null, clipName: null, seconds: null };

/** @param first Position of the clip's first frame. */
export function frameRows(video: Video, first: number): (ClipColumns & { image: ImageInfo })[] {
  return video.frames.map(({ image, seconds }) => ({ image, clip: first, clipName: video.name, seconds }));
}

/** Adds a frame to the clip that it belongs to, or begins one. */
export function addFrame(videos: Map<number, Video>, row: ClipColumns & { clip: number }, image: ImageInfo): boolean {
  const begun = videos.get(row.clip);
  const video = begun ?? { name: row.clipName ?? '', frames: [] };
  video.frames.push({ image, seconds: row.seconds ?? 0 });
  videos.set(row.clip, video);
  return begun === undefined;
}
