/** How a picture anywhere on the page asks for the one viewer. */
import { createContext } from 'react';
import type { ImageInfo } from '../../contract/images.ts';

export interface Viewing {
  readonly images: readonly ImageInfo[];
  readonly index: number;
}

export const PictureViewing = createContext<(viewing: Viewing) => void>(() => {});
