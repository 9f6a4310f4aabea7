/** A stored picture as a URL for as long as it is shown. */
import { useContext, useEffect, useState } from 'react';
import type { PictureSize } from './picture-cache.ts';
import { PictureCacheContext } from './picture-cache-context.ts';

export type PictureUrl = { readonly state: 'loading' | 'missing' } | { readonly state: 'ready'; readonly url: string };

export function usePictureUrl(imageId: string, size: PictureSize): PictureUrl {
  const cache = useContext(PictureCacheContext);
  const [loaded, setLoaded] = useState<{ key: string; picture: PictureUrl } | null>(null);
  const key = `${size}:${imageId}`;

  useEffect(() => {
    if (cache === null) return;
    let shown = true;
    const held = cache.hold(imageId, size);
    const tell = (picture: PictureUrl) => {
      if (shown) setLoaded({ key, picture });
    };
    held.url.then(
      (url) => tell({ state: 'ready', url }),
      () => tell({ state: 'missing' }),
    );
    return () => {
      shown = false;
      held.release();
    };
  }, [cache, imageId, size, key]);

  if (loaded?.key === key) return loaded.picture;
  const url = cache?.peek(imageId, size) ?? null;
  return url === null ? { state: 'loading' } : { state: 'ready', url };
}
