/** The left pane: every conversation, and the way to a new one. */
import { PanelLeft, SquarePen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcutLabel } from '../frame/use-keyboard.ts';
import { useActions, useLayout } from '../state/index.ts';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { History } from './history.tsx';
import { SearchField } from './search-field.tsx';
import { SidebarFooter } from './sidebar-footer.tsx';

/** @param props.isOver In a narrow window it lies over the conversation and takes the keyboard. */
export function Sidebar({ isOver }: { isOver: boolean }) {
  const { t } = useTranslation(['shell', 'history']);
  const layout = useLayout();
  const actions = useActions();
  const pane = useRef<HTMLElement>(null);
  const sidebarKeys = useShortcutLabel('toggle-sidebar');
  const newKeys = useShortcutLabel('new-conversation');
  useEffect(() => {
    if (isOver) pane.current?.focus();
  }, [isOver]);
  return (
    <nav
      ref={pane}
      tabIndex={-1}
      aria-label={t('shell:sidebar')}
      onKeyDown={(event) => {
        if (isOver && event.key === 'Escape' && !event.defaultPrevented) layout.toggleSidebar(false);
      }}
      className={cx(
        'flex w-[260px] shrink-0 flex-col bg-surface focus:outline-none',
        isOver ? 'fixed inset-y-0 left-0 z-30 animate-fade-in shadow-floating' : 'border-line border-r',
      )}
    >
      <div className="flex h-13 shrink-0 items-center gap-1 pr-3 pl-4">
        <span className="flex-1 font-semibold tracking-tight">Sightline</span>
        <IconButton
          icon={PanelLeft}
          label={t('shell:hideSidebar')}
          shortcut={sidebarKeys}
          aria-expanded
          onClick={() => layout.toggleSidebar(false)}
        />
        <IconButton
          icon={SquarePen}
          label={t('history:new')}
          shortcut={newKeys}
          onClick={() => actions.newConversation()}
        />
      </div>
      <SearchField />
      <History />
      <SidebarFooter />
    </nav>
  );
}
