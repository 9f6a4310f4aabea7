/** All models with what is known of them: one is chosen, added ones can be taken off the list. */
import { FolderPlus, Trash2 } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../contract/errors.ts';
import type { ModelEntry } from '../../contract/models.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useClient, useLayout, useModels, useNotices } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PlaceholderBadge, useModelDetails, useModelFacts } from './model-badges.tsx';
import { useChooseModel } from './use-choose-model.ts';
import { useModelName } from './use-model-name.ts';

export function ModelList() {
  const { t } = useTranslation('models');
  const { models, selectedId } = useModels();
  const layout = useLayout();
  const choose = useChooseModel();
  return (
    <div className="flex flex-col items-start gap-3">
      <RadioGroup.Root
        aria-label={t('choose')}
        value={selectedId ?? ''}
        onValueChange={(id) => void choose(id)}
        className="w-full divide-y divide-line overflow-hidden rounded-xl border border-line"
      >
        {models.map((model) => (
          <ModelRow key={model.id} model={model} />
        ))}
      </RadioGroup.Root>
      <Button size="sm" onClick={() => layout.openDialog('add-model')}>
        <FolderPlus aria-hidden className="size-4" strokeWidth={1.75} />
        {t('addFolder')}
      </Button>
    </div>
  );
}

function ModelRow({ model }: { model: ModelEntry }) {
  const { t } = useTranslation('models');
  const facts = useModelFacts();
  const details = useModelDetails();
  const errorText = useErrorText();
  const remove = useRemoveModel();
  const modelName = useModelName();
  const { description, problem, dir, source } = model;
  const name = modelName(model);
  const labelId = `model-${model.id}`;
  return (
    <div className="flex items-start gap-3 px-4 py-3">
      <RadioGroup.Item
        value={model.id}
        disabled={description === null}
        aria-labelledby={labelId}
        className="mt-1 grid size-4 shrink-0 place-items-center rounded-full border border-control bg-raised disabled:opacity-40 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <RadioGroup.Indicator className="size-1.5 rounded-full bg-on-accent" />
      </RadioGroup.Item>
      <div className="min-w-0 flex-1 text-sm">
        <p className="flex items-center gap-2">
          <span id={labelId} className="truncate font-medium">
            {name}
          </span>
          {description?.placeholder && <PlaceholderBadge />}
        </p>
        <p className="text-muted text-xs">
          {source === 'builtin' ? t('builtin') : t('added')}
          {description !== null && ` · ${facts(description)}`}
        </p>
        {description !== null && <p className="text-muted text-xs">{details(description)}</p>}
        {source === 'added' && <p className="mt-1 break-all font-mono text-muted text-xs">{dir}</p>}
        {problem !== null && <p className="mt-1 text-danger text-xs">{errorText(problem)}</p>}
      </div>
      {source === 'added' && (
        <IconButton icon={Trash2} size="sm" label={t('remove', { name })} onClick={() => void remove(model)} />
      )}
    </div>
  );
}

function useRemoveModel(): (model: ModelEntry) => Promise<void> {
  const { t } = useTranslation('models');
  const client = useClient();
  const { notify } = useNotices();
  const modelName = useModelName();
  const errorText = useErrorText();
  return async (model) => {
    try {
      await client.models.remove({ modelId: model.id });
      notify({ text: t('removed', { name: modelName(model), dir: model.dir }) });
    } catch (thrown) {
      notify({ text: errorText(reportError(thrown)) });
    }
  };
}
