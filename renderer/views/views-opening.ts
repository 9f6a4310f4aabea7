/** How a picture anywhere on the page asks for what the model sees of it. */
import { createContext } from 'react';
import type { ImageInfo } from '../../contract/images.ts';

export const ViewsOpening = createContext<(images: readonly ImageInfo[]) => void>(() => {});
