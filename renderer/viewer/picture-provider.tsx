/** What pictures need around them: their cache, and the viewer that opens over the page. */
import { type ReactNode, useState } from 'react';
import { useClient } from '../state/index.ts';
import { ViewsProvider } from '../views/views-provider.tsx';
import { createPictureCache } from './picture-cache.ts';
import { PictureCacheContext } from './picture-cache-context.ts';
import { PictureViewing, type Viewing } from './picture-viewing.ts';
import { Viewer } from './viewer.tsx';

export function PictureProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const [viewing, setViewing] = useState<Viewing | null>(null);
  const [cache] = useState(() =>
    createPictureCache({
      read: (imageId, size) => client.images.read({ imageId, size }),
      createUrl: (blob) => URL.createObjectURL(blob),
      revokeUrl: (url) => URL.revokeObjectURL(url),
      lingerMs: 30_000,
    }),
  );
  return (
    <PictureCacheContext value={cache}>
      <PictureViewing value={setViewing}>
        <ViewsProvider>
          {children}
          {viewing !== null && <Viewer viewing={viewing} onClose={() => setViewing(null)} />}
        </ViewsProvider>
      </PictureViewing>
    </PictureCacheContext>
  );
}
