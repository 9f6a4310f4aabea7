/** How closely the model looks at the pictures of the next question. */
import { ChevronDown, ScanSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { imageDetail } from '../../contract/views.ts';
import { useModelName } from '../models/use-model-name.ts';
import { useActions, useSelectedModel, useSettings } from '../state/index.ts';
import { Menu, MenuChoice, MenuChoices } from '../ui/menu.tsx';
import { Tooltip } from '../ui/tooltip.tsx';

const buttonClass =
  'inline-flex h-8 shrink-0 items-center gap-1.5 rounded-lg px-2 text-muted text-sm transition-colors hover:bg-hover hover:text-text aria-disabled:opacity-60 aria-disabled:hover:bg-transparent aria-expanded:bg-hover';

export function DetailMenu() {
  const { t } = useTranslation('views');
  const { changeSettings } = useActions();
  const chosen = useSettings((settings) => settings.imageDetail);
  const model = useSelectedModel();
  const modelName = useModelName();
  const details = model?.description?.imageDetails ?? ['auto'];
  const used = details.includes(chosen) ? chosen : 'auto';
  const label = `${t('detail.label')}: ${t(`detail.${used}`)}`;
  const face = (
    <>
      <ScanSearch aria-hidden className="size-4" strokeWidth={1.75} />
      {t(`detail.${used}`)}
    </>
  );
  if (details.length < 2) {
    // Not `disabled`: then neither the pointer nor the keyboard would reach the reason.
    return (
      <Tooltip text={t('detail.fixedFor', { model: model ? modelName(model) : '' })} side="top">
        <button type="button" aria-disabled aria-label={label} className={buttonClass}>
          {face}
        </button>
      </Tooltip>
    );
  }
  return (
    <Menu
      side="top"
      label={t('detail.label')}
      trigger={
        <button type="button" aria-label={label} title={label} className={buttonClass}>
          {face}
          <ChevronDown aria-hidden className="size-3.5" strokeWidth={1.75} />
        </button>
      }
    >
      <MenuChoices
        label={t('detail.label')}
        value={used}
        onChange={(value) => void changeSettings({ imageDetail: imageDetail.parse(value) })}
      >
        {imageDetail.options
          .filter((detail) => details.includes(detail))
          .map((detail) => (
            <MenuChoice key={detail} value={detail}>
              <span className="block">{t(`detail.${detail}`)}</span>
              <span className="block text-muted text-xs">{t(`detail.${detail}Means`)}</span>
            </MenuChoice>
          ))}
      </MenuChoices>
    </Menu>
  );
}
