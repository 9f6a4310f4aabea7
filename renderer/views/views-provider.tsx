/** The one dialog that shows what the model sees, over the conversation. */
import { type ReactNode, useState } from 'react';
import type { ImageInfo } from '../../contract/images.ts';
import { ViewsDialog } from './views-dialog.tsx';
import { ViewsOpening } from './views-opening.ts';

export function ViewsProvider({ children }: { children: ReactNode }) {
  const [images, setImages] = useState<readonly ImageInfo[] | null>(null);
  return (
    <ViewsOpening value={setImages}>
      {children}
      {images !== null && <ViewsDialog images={images} onClose={() => setImages(null)} />}
    </ViewsOpening>
  );
}
