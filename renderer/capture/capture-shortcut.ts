/** Ctrl/Cmd+Shift+S, as `keyLabel` writes it and as a key event tells it. */
export const captureKeys = 'mod+Shift+S';

interface PressedKey {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** By the place of the key: with a Hangul layout its letter is ㄴ. */
export function isCaptureShortcut(event: PressedKey): boolean {
  return event.code === 'KeyS' && event.shiftKey && !event.altKey && event.ctrlKey !== event.metaKey;
}
