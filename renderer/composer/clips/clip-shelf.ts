/** The clips of one composer: frames are taken and stored one by one, and again when another number is wanted. */
import { reportError } from '../../../contract/errors.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import type { Clip, StoredVideo } from './clip.ts';
import type { SampledFrame } from './sample-clip.ts';

export interface ClipShelfPorts {
  sampleClip(file: File, count: number, signal: AbortSignal): AsyncIterable<SampledFrame>;
  addImage(file: File, name: string): Promise<ImageInfo>;
  clips(): readonly Clip[];
  setClips(clips: readonly Clip[]): void;
  /** What a draft keeps has changed. */
  onChange(): void;
}

export interface ClipShelf {
  add(file: File, frames: number): void;
  addStored(videos: readonly StoredVideo[]): void;
  /** Takes that many frames anew. */
  setFrames(key: string, frames: number): void;
  removeFrame(key: string, at: number): void;
  remove(key: string): void;
  /** Settles when no clip is being sampled any more. */
  settled(): Promise<void>;
}

export function createClipShelf(ports: ClipShelfPorts): ClipShelf {
  const running = new Map<string, { stop: AbortController; done: Promise<void> }>();
  let lastKey = 0;

  const nextKey = () => `clip-${++lastKey}`;

  function change(key: string, next: (clip: Clip) => Clip): void {
    ports.setClips(ports.clips().map((clip) => (clip.key === key ? next(clip) : clip)));
  }

  function sample(key: string, file: File, wanted: number): void {
    running.get(key)?.stop.abort();
    const stop = new AbortController();
    change(key, (clip) => ({ ...clip, frames: [], state: { name: 'sampling', wanted } }));
    const done = take(key, file, wanted, stop.signal).finally(() => {
      if (running.get(key)?.stop === stop) running.delete(key);
    });
    running.set(key, { stop, done });
  }

  async function take(key: string, file: File, wanted: number, signal: AbortSignal): Promise<void> {
    try {
      for await (const { picture, seconds } of ports.sampleClip(file, wanted, signal)) {
        const name = `${file.name} ${seconds} s.jpg`;
        const image = await ports.addImage(new File([picture], name, { type: picture.type }), name);
        if (signal.aborted) return;
        change(key, (clip) => ({ ...clip, frames: [...clip.frames, { image, seconds }] }));
      }
      change(key, (clip) => ({ ...clip, state: { name: 'ready' } }));
      ports.onChange();
    } catch (thrown) {
      if (signal.aborted) return;
      change(key, (clip) => ({ ...clip, frames: [], state: { name: 'refused', error: reportError(thrown) } }));
    }
  }

  function remove(key: string): void {
    running.get(key)?.stop.abort();
    ports.setClips(ports.clips().filter((clip) => clip.key !== key));
    ports.onChange();
  }

  return {
    add(file, frames) {
      const key = nextKey();
      const clip: Clip = { key, name: file.name, file, frames: [], state: { name: 'sampling', wanted: frames } };
      ports.setClips([...ports.clips(), clip]);
      sample(key, file, frames);
    },
    addStored(videos) {
      const added = videos.map(
        ({ name, frames }): Clip => ({
          key: nextKey(),
          name,
          file: null,
          frames,
          state: { name: 'ready' },
        }),
      );
      ports.setClips([...ports.clips(), ...added]);
      ports.onChange();
    },
    setFrames(key, frames) {
      const file = ports.clips().find((clip) => clip.key === key)?.file;
      if (file) sample(key, file, frames);
    },
    removeFrame(key, at) {
      const clip = ports.clips().find((each) => each.key === key);
      if (clip && clip.frames.length <= 1) return remove(key);
      change(key, (each) => ({ ...each, frames: each.frames.filter((_, i) => i !== at) }));
      ports.onChange();
    },
    remove,
    async settled() {
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
