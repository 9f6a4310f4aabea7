/** Tells when files hover over the window. Each child entered or left fires events of its own, so they are counted. */

export interface DragDepth {
  enter(types: readonly string[]): boolean;
  leave(types: readonly string[]): boolean;
  /** After a drop, or a drag that left in a way that no event tells. */
  reset(): void;
}

/** `enter` and `leave` answer whether files hover now; a drag of text or of a link changes nothing. */
export function createDragDepth(): DragDepth {
  let depth = 0;
  return {
    enter(types) {
      if (carriesFiles(types)) depth += 1;
      return depth > 0;
    },
    leave(types) {
      if (carriesFiles(types)) depth = Math.max(0, depth - 1);
      return depth > 0;
    },
    reset() {
      depth = 0;
    },
  };
}

export function carriesFiles(types: readonly string[]): boolean {
  return types.includes('Files');
}
