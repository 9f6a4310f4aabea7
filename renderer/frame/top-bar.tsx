/** The line above the conversation: the way to the sidebar where it is hidden, and the model. */
import { PanelLeft, SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ModelPicker } from '../models/model-picker.tsx';
import { useActions, useLayout, useLayoutState } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useShortcutLabel } from './use-keyboard.ts';

export function TopBar() {
  const { t } = useTranslation(['shell', 'history']);
  const sidebarOpen = useLayoutState((state) => state.sidebarOpen);
  const layout = useLayout();
  const actions = useActions();
  const sidebarKeys = useShortcutLabel('toggle-sidebar');
  const newKeys = useShortcutLabel('new-conversation');
  return (
    <header className="flex h-13 shrink-0 items-center gap-1 px-3">
      {!sidebarOpen && (
        <>
          <IconButton
            icon={PanelLeft}
            label={t('shell:showSidebar')}
            shortcut={sidebarKeys}
            aria-expanded={false}
            onClick={() => layout.toggleSidebar(true)}
          />
          <IconButton
            icon={SquarePen}
            label={t('history:new')}
            shortcut={newKeys}
            onClick={() => actions.newConversation()}
          />
        </>
      )}
      <ModelPicker />
    </header>
  );
}
