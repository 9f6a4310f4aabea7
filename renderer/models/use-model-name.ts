/** What a model is called in the page: as its folder names it, else by what is known without. */
import { useTranslation } from 'react-i18next';
import type { ModelEntry } from '../../contract/models.ts';

export function useModelName(): (model: Pick<ModelEntry, 'id' | 'source' | 'description'>) => string {
  const { t } = useTranslation('models');
  return ({ id, source, description }) => description?.name || (source === 'builtin' ? t('builtin') : id);
}
