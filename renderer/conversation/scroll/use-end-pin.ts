/** Keeps a scrolled view at its end while its content grows, as long as the reader is there. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isPinnedAfterScroll, positionOf } from './end-pin.ts';

export interface EndPin {
  /** The scrolled element and what grows in it. */
  readonly viewRef: RefObject<HTMLDivElement | null>;
  readonly contentRef: RefObject<HTMLDivElement | null>;
  readonly pinned: boolean;
  jumpToEnd(): void;
}

/** `resetKey`: what is shown; another value starts at the end again. Null shows nothing that has an end. */
export function useEndPin(resetKey: string | null): EndPin {
  const viewRef = useRef<HTMLDivElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const pinnedRef = useRef(true);
  const [pinned, setPinned] = useState(true);

  const jumpToEnd = useCallback(() => {
    pinnedRef.current = true;
    setPinned(true);
    const view = viewRef.current;
    if (view !== null) view.scrollTop = view.scrollHeight;
  }, []);

  useLayoutEffect(() => {
    if (resetKey !== null) jumpToEnd();
    else setPinned(true);
  }, [resetKey, jumpToEnd]);

  const hasEnd = resetKey !== null;
  useEffect(() => {
    if (!hasEnd) return;
    const view = viewRef.current;
    const content = contentRef.current;
    if (view === null || content === null) return;
    let before = positionOf(view);
    const onScroll = () => {
      const now = positionOf(view);
      pinnedRef.current = isPinnedAfterScroll(pinnedRef.current, before, now);
      before = now;
      setPinned(pinnedRef.current);
    };
    const follow = () => {
      if (pinnedRef.current) view.scrollTop = view.scrollHeight;
    };
    const observer = new ResizeObserver(follow);
    observer.observe(content);
    observer.observe(view);
    view.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      view.removeEventListener('scroll', onScroll);
    };
  }, [hasEnd]);

  return { viewRef, contentRef, pinned, jumpToEnd };
}
