/** The model that answers, and the others that could. */
import { ChevronDown, FolderPlus, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelEntry } from '../../contract/models.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useLayout, useModels, useSelectedModel } from '../state/index.ts';
import { cx } from '../ui/cx.ts';
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { PlaceholderBadge, useModelFacts } from './model-badges.tsx';
import { useChooseModel } from './use-choose-model.ts';
import { useModelName } from './use-model-name.ts';

export function ModelPicker() {
  const { t } = useTranslation('models');
  const { models, status, selectedId } = useModels();
  const selected = useSelectedModel();
  const layout = useLayout();
  const choose = useChooseModel();
  const modelName = useModelName();
  if (status === 'loading') return null;
  const name = selected === null ? t('none') : modelName(selected);
  return (
    <Menu
      label={t('choose')}
      className="w-80"
      trigger={
        <button
          type="button"
          className="flex h-9 min-w-0 items-center gap-2 rounded-lg px-2.5 text-sm transition-colors hover:bg-hover aria-expanded:bg-hover"
        >
          <span className="truncate font-medium">
            <span className="sr-only">{t('current')} </span>
            {name}
          </span>
          {selected?.description?.placeholder && <PlaceholderBadge />}
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
        </button>
      }
    >
      <MenuChoices value={selectedId ?? ''} onChange={(id) => void choose(id)} label={t('choose')}>
        {models.map((model) => (
          <MenuChoice key={model.id} value={model.id} disabled={model.description === null}>
            <ModelLine model={model} />
          </MenuChoice>
        ))}
      </MenuChoices>
      <MenuSeparator />
      <MenuItem icon={FolderPlus} onSelect={() => layout.openDialog('add-model')}>
        {t('addFolder')}
      </MenuItem>
      <MenuItem icon={SlidersHorizontal} onSelect={() => layout.openSettings('model')}>
        {t('manage')}
      </MenuItem>
    </Menu>
  );
}

function ModelLine({ model }: { model: ModelEntry }) {
  const { t } = useTranslation('models');
  const facts = useModelFacts();
  const modelName = useModelName();
  const errorText = useErrorText();
  const { description, problem } = model;
  return (
    <>
      <span className="flex items-center gap-2">
        <span className="truncate">{modelName(model)}</span>
        {description?.placeholder && <PlaceholderBadge />}
      </span>
      <span className={cx('block text-xs', description === null ? 'text-danger' : 'text-muted')}>
        {description === null ? (problem === null ? t('unusable') : errorText(problem)) : facts(description)}
      </span>
    </>
  );
}
