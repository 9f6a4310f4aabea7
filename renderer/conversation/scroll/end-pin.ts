/** Whether the reader follows the end of a text that grows. Growing never unpins; only scrolling up does. */

export interface ScrollPosition {
  readonly top: number;
  /** Distance from the lower edge of the view to the end of the content, px. */
  readonly toEnd: number;
}

/** A line of text or so: a reader this close to the end means to be there. */
const nearEndPx = 40;

export function isPinnedAfterScroll(wasPinned: boolean, before: ScrollPosition, now: ScrollPosition): boolean {
  if (now.toEnd <= nearEndPx) return true;
  // Rounding of fractional heights moves `top` by less than a pixel.
  return wasPinned && now.top >= before.top - 1;
}

export function positionOf(view: Pick<Element, 'scrollTop' | 'scrollHeight' | 'clientHeight'>): ScrollPosition {
  return { top: view.scrollTop, toEnd: view.scrollHeight - view.clientHeight - view.scrollTop };
}
