/** Which model answers and on what, and the way to the settings. */
import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShortcutLabel } from '../frame/use-keyboard.ts';
import { useModelName } from '../models/use-model-name.ts';
import { useEngine, useLayout, useSelectedModel, useSettings } from '../state/index.ts';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/icon-button.tsx';

export function SidebarFooter() {
  const { t } = useTranslation(['settings', 'models']);
  const layout = useLayout();
  const model = useSelectedModel();
  const modelName = useModelName();
  const engine = useEngine();
  const chosen = useSettings((settings) => settings.device);
  const keys = useShortcutLabel('open-settings');
  const device = (engine.state === 'running' && engine.device) || chosen;
  return (
    <footer className="flex shrink-0 items-center gap-1 border-line border-t p-2">
      <button
        type="button"
        onClick={() => layout.openSettings('model')}
        className="flex min-w-0 flex-1 items-center gap-2.5 rounded-lg px-2 py-1.5 text-left transition-colors hover:bg-hover"
      >
        <span aria-hidden className={cx('size-2 shrink-0 rounded-full', dots[engine.state])} />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm">{model === null ? t('models:none') : modelName(model)}</span>
          <span className="block truncate text-muted text-xs">{t(`settings:model.devices.${device}`)}</span>
        </span>
      </button>
      <IconButton
        icon={Settings}
        label={t('settings:title')}
        shortcut={keys}
        tooltipSide="top"
        onClick={() => layout.openSettings()}
      />
    </footer>
  );
}

const dots = {
  stopped: 'bg-control',
  starting: 'bg-warning',
  running: 'bg-success',
  restarting: 'bg-warning',
  failed: 'bg-danger',
} as const;
