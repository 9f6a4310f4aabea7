/**
 * The conversations under their dates, as many rows in the page as the pane shows.
 *
 * A list box must hold nothing but options, so the buttons and the field for a new title lie in a layer of their own
 * over the same rows.
 */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../contract/conversations.ts';
import { useActions, useConversation } from '../state/index.ts';
import { ConversationOption, optionId } from './conversation-option.tsx';
import { GroupHeading } from './group-heading.tsx';
import { type ListAction, listAction } from './list-keys.ts';
import { RenameField } from './rename-field.tsx';
import { RowMenu } from './row-menu.tsx';
import { useListActions } from './use-list-actions.ts';
import { rowPx, useVirtualRows } from './use-virtual-rows.ts';

export function ConversationList({ items }: { items: readonly Conversation[] }) {
  const { t } = useTranslation('history');
  const actions = useActions();
  const { rename, remove } = useListActions();
  const openId = useConversation((state) => state.id);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [menuId, setMenuId] = useState<string | null>(null);
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const listBox = useRef<HTMLDivElement>(null);
  const { heightPx, visible, scrollTo } = useVirtualRows(items, pane);

  const activeIndex = items.findIndex(({ id }) => id === activeId);
  const hasMenu = (id: string) => id === openId || id === hoveredId || id === menuId;

  function moveTo(index: number): void {
    const id = items[index]?.id ?? null;
    setActiveId(id);
    if (id !== null) scrollTo(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const pageSize = Math.floor((pane.current?.clientHeight ?? 0) / rowPx);
    const action = listAction(event.nativeEvent, activeIndex, items.length, pageSize);
    if (action === null) return;
    event.preventDefault();
    const conversation = items[activeIndex];
    if (action.type === 'move') moveTo(action.to);
    else if (conversation !== undefined) act(action.type, conversation);
  }

  function act(action: Exclude<ListAction['type'], 'move'>, conversation: Conversation): void {
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
        listBox.current?.focus();
        void remove(conversation);
        break;
      default:
        action satisfies never;
    }
  }

  function endRename(conversation: Conversation, title: string | null): void {
    setRenamingId(null);
    listBox.current?.focus();
    setActiveId(conversation.id);
    if (title !== null && title !== conversation.title) void rename(conversation, title);
  }

  return (
    <div
      ref={pane}
      className="min-h-0 flex-1 overflow-y-auto"
      onPointerOver={(event) => setHoveredId(rowIdOf(event))}
      onPointerLeave={() => setHoveredId(null)}
    >
      <div className="relative mx-3" style={{ height: heightPx }}>
        <div
          ref={listBox}
          role="listbox"
          aria-label={t('list')}
          tabIndex={0}
          aria-activedescendant={activeIndex >= 0 && activeId !== null ? optionId(activeId) : undefined}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (!event.currentTarget.matches(':focus-visible') || activeIndex >= 0) return;
            moveTo(
              Math.max(
                0,
                items.findIndex(({ id }) => id === openId),
              ),
            );
          }}
          onBlur={() => setActiveId(null)}
          className="group absolute inset-0 rounded-lg focus-visible:outline-none"
        >
          {visible.map(({ row, topPx }) => {
            if (row.type === 'group') return <GroupHeading key={row.key} group={row.group} topPx={topPx} />;
            const { id, title } = row.conversation;
            return (
              <ConversationOption
                key={id}
                id={id}
                title={title}
                isOpen={id === openId}
                isActive={id === activeId}
                hasMenu={hasMenu(id)}
                topPx={topPx}
                onOpen={() => act('open', row.conversation)}
                onRename={() => act('rename', row.conversation)}
                onMenu={() => act('menu', row.conversation)}
              />
            );
          })}
        </div>
        {visible.map(({ row, topPx }) => {
          if (row.type === 'group') return null;
          const { conversation } = row;
          const { id, title } = conversation;
          return (
            <div
              key={id}
              data-row={id}
              className="pointer-events-none absolute inset-x-0 top-0 flex h-9 items-center justify-end *:pointer-events-auto"
              style={{ transform: `translateY(${topPx}px)` }}
            >
              {id === renamingId ? (
                <RenameField title={title} onEnd={(next) => endRename(conversation, next)} />
              ) : (
                <RowMenu
                  title={title}
                  isOpen={id === menuId}
                  isShown={hasMenu(id)}
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

function rowIdOf(event: PointerEvent): string | null {
  const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
  return row instanceof HTMLElement ? (row.dataset.row ?? null) : null;
}
