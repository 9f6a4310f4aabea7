/** The two panes: the sidebar, and the conversation with its composer. */
import { useTranslation } from 'react-i18next';
import { ConversationPage } from '../conversation/conversation-page.tsx';
import { Sidebar } from '../history/sidebar.tsx';
import { focusTargets } from '../state/actions.ts';
import { useLayout, useLayoutState } from '../state/index.ts';
import { StatusBanners } from './status-banners.tsx';
import { TopBar } from './top-bar.tsx';

export function Frame() {
  const { t } = useTranslation('shell');
  const { isNarrow, sidebarOpen } = useLayoutState();
  const layout = useLayout();
  const isOver = isNarrow && sidebarOpen;
  return (
    <div className="flex h-full overflow-hidden">
      <a
        href={`#${focusTargets.composer}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(focusTargets.composer)?.focus();
        }}
        className="-translate-y-20 absolute top-2 left-2 z-50 rounded-lg bg-accent px-3 py-2 text-on-accent text-sm focus:translate-y-0"
      >
        {t('skipToComposer')}
      </a>
      {sidebarOpen && <Sidebar isOver={isOver} />}
      {isOver && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('hideSidebar')}
          className="fixed inset-0 z-20 animate-fade-in bg-backdrop"
          onClick={() => layout.toggleSidebar(false)}
        />
      )}
      <main aria-label={t('main')} className="flex min-w-0 flex-1 flex-col bg-canvas" inert={isOver}>
        <TopBar />
        <StatusBanners />
        <ConversationPage />
      </main>
    </div>
  );
}
