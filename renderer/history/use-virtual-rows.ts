/** The rows of the list that are in sight, and more of the list as its end comes near. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo } from 'react';
import type { Conversation } from '../../contract/conversations.ts';
import { useApp } from '../state/index.ts';
import { type ListRow, rowsByDate } from './date-groups.ts';

/** The heights of `conversation-option.tsx` and `group-heading.tsx`. */
export const rowPx = 36;
const groupPx = 40;

/** Rows before the end at which the next page is asked for. */
const loadAhead = 20;

export interface VirtualRows {
  readonly heightPx: number;
  readonly visible: readonly { readonly row: ListRow; readonly topPx: number }[];
  scrollTo(conversationId: string): void;
}

export function useVirtualRows(items: readonly Conversation[], pane: RefObject<HTMLElement | null>): VirtualRows {
  const { conversations } = useApp();
  const today = new Date().toDateString();
  const rows = useMemo(() => rowsByDate(items, new Date(today)), [items, today]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => (rows[index]?.type === 'group' ? groupPx : rowPx),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    paddingEnd: 12,
  });
  const visible = virtualizer.getVirtualItems();
  const lastIndex = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastIndex >= rows.length - loadAhead) void conversations.loadMore();
  }, [lastIndex, rows.length, conversations]);

  return {
    heightPx: virtualizer.getTotalSize(),
    visible: visible.flatMap(({ index, start }) => {
      const row = rows[index];
      return row === undefined ? [] : [{ row, topPx: start }];
    }),
    scrollTo(conversationId) {
      const index = rows.findIndex(({ key }) => key === conversationId);
      // With the first conversation its heading is shown, too.
      if (index >= 0) virtualizer.scrollToIndex(index === 1 ? 0 : index);
    },
  };
}
