/** What a key pressed in the composer means. Pure, so that the rules of input methods can be tested without one. */

export interface ComposerKey {
  readonly key: string;
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
}

export interface ComposerSituation {
  readonly text: string;
  /** Start of the selection; with `selectionEnd` at 0 the caret stands before everything. */
  readonly caretAtStart: boolean;
  readonly imageCount: number;
  readonly answering: boolean;
  /** True from `compositionstart` to shortly after `compositionend`, see {@link createCompositionGuard}. */
  readonly composing: boolean;
}

export type KeyIntent = 'send' | 'stop' | 'recall' | 'remove-last-image';

/** Null leaves the key to the browser: Shift+Enter breaks the line, and an input method gets all it needs. */
export function keyIntent(key: ComposerKey, situation: ComposerSituation): KeyIntent | null {
  if (belongsToInputMethod(key, situation)) return null;
  const modified = key.ctrlKey || key.metaKey || key.altKey;
  switch (key.key) {
    case 'Enter':
      // Ctrl/Cmd+Enter sends too: it is a habit from other composers. A held key sends once.
      return key.shiftKey || key.altKey || key.repeat ? null : 'send';
    case 'Escape':
      return situation.answering ? 'stop' : null;
    case 'ArrowUp':
      return !modified && !key.shiftKey && situation.text === '' ? 'recall' : null;
    case 'Backspace':
      return !modified && situation.text === '' && situation.caretAtStart && situation.imageCount > 0 && !key.repeat
        ? 'remove-last-image'
        : null;
    default:
      return null;
  }
}

/** 229 is what a browser reports for a key that an input method handles; some report it without `isComposing`. */
function belongsToInputMethod(key: ComposerKey, situation: ComposerSituation): boolean {
  return key.isComposing || key.keyCode === 229 || situation.composing;
}

export interface CompositionGuard {
  start(): void;
  end(atMs: number): void;
  isComposing(atMs: number): boolean;
}

/**
 * Knows whether a key still belongs to an input method. Chromium reports `keydown` before `compositionend`, WebKit
 * after it and with `isComposing` false: there the Enter that ends a Hangul syllable would send. Both events come from
 * one key press, so an Enter within a few milliseconds of the end is that key.
 */
export function createCompositionGuard(tailMs = 30): CompositionGuard {
  let composing = false;
  let endedAtMs = Number.NEGATIVE_INFINITY;
  return {
    start() {
      composing = true;
    },
    end(atMs) {
      composing = false;
      endedAtMs = atMs;
    },
    isComposing: (atMs) => composing || atMs - endedAtMs < tailMs,
  };
}
