/** The pictures of the shown branch in order, the same list as long as they are: turns are new with each word of an answer. */
import { useState } from 'react';
import type { ImageInfo } from '../../contract/images.ts';
import type { Turn } from './branches.ts';
import { picturesOf } from './message-content.ts';

export function usePictures(turns: readonly Turn[]): readonly ImageInfo[] {
  const found = turns.flatMap(({ message }) => picturesOf(message));
  const [kept, setKept] = useState<readonly ImageInfo[]>(found);
  const same = found.length === kept.length && found.every(({ id, name }, at) => isSame(kept[at], id, name));
  if (same) return kept;
  // Allowed while rendering: React starts over with it at once (https://react.dev/reference/react/useState#storing-information-from-previous-renders).
  setKept(found);
  return found;
}

function isSame(kept: ImageInfo | undefined, id: string, name: string): boolean {
  return kept?.id === id && kept.name === name;
}
