/** What a key does in the list of conversations. Pure. */

export type ListAction =
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'open' | 'rename' | 'delete' | 'menu' };

/** @param active Index of the row that the keyboard is on, -1 before the first key. */
export function listAction(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  active: number,
  count: number,
  pageSize: number,
): ListAction | null {
  if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return null;
  const move = (to: number): ListAction => ({ type: 'move', to: Math.max(0, Math.min(count - 1, to)) });
  switch (event.key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(active + pageSize);
    case 'PageUp':
      return move(active - pageSize);
    case 'Home':
      return move(0);
    case 'End':
      return move(count - 1);
    case 'Enter':
    case ' ':
      return { type: 'open' };
    case 'F2':
      return { type: 'rename' };
    case 'Delete':
      return { type: 'delete' };
    case 'ContextMenu':
      return { type: 'menu' };
    case 'F10':
      return event.shiftKey ? { type: 'menu' } : null;
    default:
      return null;
  }
}
