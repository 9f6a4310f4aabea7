/** Typing anywhere goes into the composer, unless something else takes the keys. */

export interface TypedKey {
  readonly key: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/**
 * A single character, or 229: the first key of an input method, which composes into the box if that has the focus in
 * time. Space stays with what has the focus: it presses buttons and scrolls.
 */
export function isTyping(event: TypedKey): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return false;
  return [...event.key].length === 1 || event.keyCode === 229 || event.key === 'Process';
}

const takesKeys =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="combobox"], [role="slider"], [role="tree"]';

/** Whether the focused element, or what it stands in, wants the keys for itself. */
export function wantsKeys(focused: Pick<Element, 'closest'> | null): boolean {
  return focused !== null && focused.closest(takesKeys) !== null;
}
