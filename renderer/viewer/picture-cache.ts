/** Stored pictures as object URLs: each read once, shared by all that show it, revoked when none does any more. */

export interface PictureCache {
  /** Holds a picture until `release` is called (once; more does nothing). The promise rejects if it cannot be read. */
  hold(imageId: string, size: PictureSize): HeldPicture;
  /** The URL if it is there already, so that a picture that was just shown does not blink. */
  peek(imageId: string, size: PictureSize): string | null;
}

export type PictureSize = 'full' | 'thumbnail';

export interface HeldPicture {
  readonly url: Promise<string>;
  release(): void;
}

interface Entry {
  holders: number;
  url: string | null;
  readonly loading: Promise<string>;
  evict: ReturnType<typeof setTimeout> | undefined;
}

export interface PictureCachePorts {
  read(imageId: string, size: PictureSize): Promise<Blob>;
  createUrl(blob: Blob): string;
  revokeUrl(url: string): void;
  /** How long a picture that nobody shows is kept: lists mount and unmount their rows while scrolling. */
  lingerMs: number;
}

export function createPictureCache(ports: PictureCachePorts): PictureCache {
  const entries = new Map<string, Entry>();
  const keyOf = (imageId: string, size: PictureSize) => `${size}:${imageId}`;

  function load(key: string, imageId: string, size: PictureSize): Entry {
    const entry: Entry = {
      holders: 0,
      url: null,
      evict: undefined,
      loading: ports.read(imageId, size).then((blob) => {
        const url = ports.createUrl(blob);
        // Dropped while it was read: nobody is left to revoke it later.
        if (entries.get(key) !== entry) ports.revokeUrl(url);
        else entry.url = url;
        return url;
      }),
    };
    entries.set(key, entry);
    // A picture that failed is read again when it is next asked for.
    entry.loading.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    return entry;
  }

  function letGo(key: string, entry: Entry): void {
    entry.holders -= 1;
    if (entry.holders > 0) return;
    entry.evict = setTimeout(() => {
      if (entries.get(key) === entry) entries.delete(key);
      if (entry.url !== null) ports.revokeUrl(entry.url);
    }, ports.lingerMs);
  }

  return {
    hold(imageId, size) {
      const key = keyOf(imageId, size);
      const entry = entries.get(key) ?? load(key, imageId, size);
      clearTimeout(entry.evict);
      entry.holders += 1;
      let held = true;
      return {
        url: entry.loading,
        release() {
          if (!held) return;
          held = false;
          letGo(key, entry);
        },
      };
    },
    peek: (imageId, size) => entries.get(keyOf(imageId, size))?.url ?? null,
  };
}
