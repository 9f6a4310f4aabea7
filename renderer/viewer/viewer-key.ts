/** What a key means in the viewer. Arrows move a picture that is larger than the stage, and turn the pages of one that is not. */
export type ViewerIntent =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' | 'actual-size' | 'previous' | 'next' }
  | { readonly type: 'pan'; readonly x: number; readonly y: number };

interface ViewerKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const stepFactor = 1.25;
const stepPx = 80;

export function viewerKey(event: ViewerKey, overflows: { x: boolean; y: boolean }): ViewerIntent | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = event.shiftKey ? stepPx * 4 : stepPx;
  switch (event.key) {
    case '+':
    case '=':
      return { type: 'zoom', factor: stepFactor };
    case '-':
    case '_':
      return { type: 'zoom', factor: 1 / stepFactor };
    case '0':
      return { type: 'fit' };
    case '1':
      return { type: 'actual-size' };
    case 'PageUp':
      return { type: 'previous' };
    case 'PageDown':
      return { type: 'next' };
    case 'ArrowLeft':
      return overflows.x ? { type: 'pan', x: step, y: 0 } : { type: 'previous' };
    case 'ArrowRight':
      return overflows.x ? { type: 'pan', x: -step, y: 0 } : { type: 'next' };
    case 'ArrowUp':
      return overflows.y ? { type: 'pan', x: 0, y: step } : null;
    case 'ArrowDown':
      return overflows.y ? { type: 'pan', x: 0, y: -step } : null;
    default:
      return null;
  }
}
