/** The cache that all pictures of the page share. */
import { createContext } from 'react';
import type { PictureCache } from './picture-cache.ts';

export const PictureCacheContext = createContext<PictureCache | null>(null);
