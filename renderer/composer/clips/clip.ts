/** A clip of a composer: the frames that were taken from it so far, and how many are wanted. */
import type { MessagePart } from '../../../contract/conversations.ts';
import type { ErrorReport } from '../../../contract/errors.ts';
import type { ClipFrames } from '../../../contract/videos.ts';

export type StoredVideo = Omit<Extract<MessagePart, { type: 'video' }>, 'type'>;
export type ClipFrame = StoredVideo['frames'][number];

export interface Clip {
  readonly key: string;
  readonly name: string;
  readonly frames: readonly ClipFrame[];
  readonly state: ClipState;
  /** Null for a clip that came from the store: its file is not there to take other frames from. */
  readonly file: File | null;
}

export type ClipState =
  | { readonly name: 'sampling'; readonly wanted: number }
  | { readonly name: 'ready' }
  | { readonly name: 'refused'; readonly error: ErrorReport };

const clipExtensions = /\.(?:mp4|m4v|webm|mov|mkv|ogv|avi|wmv|mpe?g)$/i;

/** Anything that calls itself a video is taken as one: whether it can be played is found by playing it. */
export function isClip({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type === '' ? clipExtensions.test(name) : type.startsWith('video/');
}

export function readyClips(clips: readonly Clip[]): StoredVideo[] {
  return clips
    .filter(({ state, frames }) => state.name === 'ready' && frames.length > 0)
    .map(({ name, frames }) => ({ name, frames: [...frames] }));
}

export function clipFramesOf({ name, frames }: StoredVideo): ClipFrames {
  return { name, frames: frames.map(({ image, seconds }) => ({ imageId: image.id, seconds })) };
}
