/** How a picture anywhere on the page asks for the one viewer. */
import { createContext } from 'react';
import type { ImageInfo } from '../../contract/images.ts';
import type { RegionMark } from '../regions/region-marks.ts';

export interface Viewing {
  readonly images: readonly ImageInfo[];
  readonly index: number;
  /** Places that an answer names, drawn on the picture. */
  readonly marks?: readonly RegionMark[];
  /** The one that is looked at first. */
  readonly active?: number | null;
}

export const PictureViewing = createContext<(viewing: Viewing) => void>(() => {});
