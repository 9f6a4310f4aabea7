/** Files that reach the window from anywhere: dropped, or pasted while no other box has the focus. True while files hover. */
import { useEffect, useEffectEvent, useState } from 'react';
import { pastedFiles, readClipboardImages } from './clipboard-images.ts';
import { carriesFiles, createDragDepth } from './drag-depth.ts';

export function useWindowFiles(takeFiles: (files: readonly File[]) => void, enabled: boolean): boolean {
  const [hovering, setHovering] = useState(false);
  const take = useEffectEvent(takeFiles);

  useEffect(() => {
    if (!enabled) return;
    const depth = createDragDepth();
    const listening = new AbortController();
    const { signal } = listening;
    const typesOf = (event: DragEvent) => event.dataTransfer?.types ?? [];

    window.addEventListener('dragenter', (event) => setHovering(depth.enter(typesOf(event))), { signal });
    window.addEventListener('dragleave', (event) => setHovering(depth.leave(typesOf(event))), { signal });
    window.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(typesOf(event))) return;
        // Without this the browser would open the file instead of the page.
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        depth.reset();
        setHovering(false);
        if (!carriesFiles(typesOf(event))) return;
        event.preventDefault();
        take(Array.from(event.dataTransfer?.files ?? []));
      },
      { signal },
    );
    // A drag that ends outside of the window, or by Escape, may tell nothing but that the pointer is back.
    window.addEventListener(
      'pointermove',
      () => {
        depth.reset();
        setHovering(false);
      },
      { signal },
    );
    window.addEventListener('paste', (event) => void takePaste(event, take), { signal });
    return () => {
      listening.abort();
      setHovering(false);
    };
  }, [enabled]);

  return hovering;
}

/** A picture is taken and the text beside it left; text alone goes where the caret is. */
async function takePaste(event: ClipboardEvent, take: (files: readonly File[]) => void): Promise<void> {
  if (event.defaultPrevented || event.clipboardData === null) return;
  const files = pastedFiles(event.clipboardData);
  if (files.length > 0) {
    event.preventDefault();
    take(files);
    return;
  }
  if (event.clipboardData.types.some((type) => type.startsWith('text/'))) return;
  take(await readClipboardImages(navigator.clipboard));
}
