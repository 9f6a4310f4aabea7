/**
 * The conversations under their dates, as many rows in the page as the pane shows.
 *
 * A list box must hold nothing but options, so the buttons and the field for a new title lie in a layer of their own
 * over the same rows.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../contract/conversations.ts';
import { useActions, useApp, useConversation } from '../state/index.ts';
import { cx } from '../ui/cx.ts';
import { type ListRow, monthName, rowsByDate } from './date-groups.ts';
import { listAction } from './list-keys.ts';
import { RenameField } from './rename-field.tsx';
import { RowMenu } from './row-menu.tsx';
import { useListActions } from './use-list-actions.ts';

const rowPx = 36;
const groupPx = 40;

export function ConversationList({ items }: { items: readonly Conversation[] }) {
  const { t } = useTranslation('history');
  const { conversations } = useApp();
  const actions = useActions();
  const { rename, remove } = useListActions();
  const openId = useConversation((state) => state.id);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [menuId, setMenuId] = useState<string | null>(null);
  const [renamingId, setRenamingId] = useState<string | null>(null);

  const today = new Date().toDateString();
  const rows = useMemo(() => rowsByDate(items, new Date(today)), [items, today]);
  const pane = useRef<HTMLDivElement>(null);
  const listBox = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => (rows[index]?.type === 'group' ? groupPx : rowPx),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    paddingEnd: 12,
  });
  const virtualRows = virtualizer.getVirtualItems();
  const lastIndex = virtualRows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastIndex >= rows.length - 20) void conversations.loadMore();
  }, [lastIndex, rows.length, conversations]);

  const active = items.findIndex(({ id }) => id === activeId);

  function moveTo(index: number): void {
    const id = items[index]?.id ?? null;
    setActiveId(id);
    const row = rows.findIndex(({ key }) => key === id);
    if (row >= 0) virtualizer.scrollToIndex(row === 1 ? 0 : row);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const pageSize = Math.floor((pane.current?.clientHeight ?? 0) / rowPx);
    const action = listAction(event.nativeEvent, active, items.length, pageSize);
    if (action === null) return;
    event.preventDefault();
    const conversation = items[active];
    if (action.type === 'move') moveTo(action.to);
    else if (conversation !== undefined) act(action.type, conversation);
  }

  function act(action: 'open' | 'rename' | 'delete' | 'menu', conversation: Conversation): void {
    switch (action) {
      case 'open':
        actions.openConversation(conversation.id);
        break;
      case 'rename':
        setRenamingId(conversation.id);
        break;
      case 'menu':
        setMenuId(conversation.id);
        break;
      case 'delete':
        // The keyboard goes on with the next one.
        moveTo(items.indexOf(conversation) + 1);
        void remove(conversation);
        break;
      default:
        action satisfies never;
    }
  }

  function endRename(conversation: Conversation, title: string | null): void {
    setRenamingId(null);
    listBox.current?.focus();
    if (title !== null && title !== conversation.title) void rename(conversation, title);
  }

  return (
    <div
      ref={pane}
      className="min-h-0 flex-1 overflow-y-auto"
      onPointerOver={(event) => setHoveredId(rowIdOf(event))}
      onPointerLeave={() => setHoveredId(null)}
    >
      <div className="relative mx-3" style={{ height: virtualizer.getTotalSize() }}>
        <div
          ref={listBox}
          role="listbox"
          aria-label={t('list')}
          tabIndex={0}
          aria-activedescendant={active >= 0 ? optionId(items[active]?.id) : undefined}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (event.currentTarget.matches(':focus-visible') && active < 0) {
              moveTo(
                Math.max(
                  0,
                  items.findIndex(({ id }) => id === openId),
                ),
              );
            }
          }}
          onBlur={() => setActiveId(null)}
          className="group absolute inset-0 rounded-lg focus-visible:outline-none"
        >
          {virtualRows.map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const transform = `translateY(${start}px)`;
            if (row.type === 'group') return <GroupHeading key={key} row={row} transform={transform} />;
            const { id, title } = row.conversation;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys for its active option.
              // biome-ignore lint/a11y/useFocusableInteractive: so does the focus.
              <div
                key={key}
                id={optionId(id)}
                role="option"
                aria-selected={id === openId}
                data-row={id}
                title={title}
                onClick={() => act('open', row.conversation)}
                onDoubleClick={() => act('rename', row.conversation)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  act('menu', row.conversation);
                }}
                className={cx(
                  'absolute inset-x-0 top-0 flex h-9 select-none items-center rounded-lg px-2.5 text-sm',
                  id === openId ? 'bg-selected font-medium' : 'hover:bg-hover',
                  id === activeId &&
                    'group-focus-visible:outline-2 group-focus-visible:outline-focus group-focus-visible:-outline-offset-2',
                  (id === openId || id === hoveredId || id === menuId) && 'pr-9',
                )}
                style={{ transform }}
              >
                <span className="truncate">{title}</span>
              </div>
            );
          })}
        </div>
        {virtualRows.map(({ index, key, start }) => {
          const row = rows[index];
          if (row?.type !== 'conversation') return null;
          const { conversation } = row;
          const { id } = conversation;
          const isMenuShown = id === openId || id === hoveredId || id === menuId;
          if (!isMenuShown && id !== renamingId) return null;
          return (
            <div
              key={key}
              data-row={id}
              className="pointer-events-none absolute inset-x-0 top-0 flex h-9 items-center justify-end *:pointer-events-auto"
              style={{ transform: `translateY(${start}px)` }}
            >
              {id === renamingId ? (
                <RenameField title={conversation.title} onEnd={(title) => endRename(conversation, title)} />
              ) : (
                <RowMenu
                  title={conversation.title}
                  isOpen={id === menuId}
                  isTabStop={id === openId}
                  onOpenChange={(isOpen) => setMenuId(isOpen ? id : null)}
                  onRename={() => act('rename', conversation)}
                  onDelete={() => act('delete', conversation)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function GroupHeading({ row, transform }: { row: Extract<ListRow, { type: 'group' }>; transform: string }) {
  const { t, i18n } = useTranslation('history');
  const { group } = row;
  return (
    <div
      role="presentation"
      className="absolute inset-x-0 top-0 flex h-10 select-none items-end px-2.5 pb-1.5 font-medium text-muted text-xs"
      style={{ transform }}
    >
      {typeof group === 'string' ? t(`groups.${group}`) : monthName(group, new Date(), i18n.language)}
    </div>
  );
}

function optionId(id: string | undefined): string {
  return `conversation-${id}`;
}

function rowIdOf(event: PointerEvent): string | null {
  const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
  return row instanceof HTMLElement ? (row.dataset.row ?? null) : null;
}
