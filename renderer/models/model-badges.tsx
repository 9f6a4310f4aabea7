/** What is worth knowing of a model before it is chosen. */
import { useTranslation } from 'react-i18next';
import type { ModelDescription } from '../../contract/models.ts';
import { fileSize } from './file-size.ts';

export function PlaceholderBadge() {
  const { t } = useTranslation('models');
  return (
    <span className="shrink-0 rounded-full bg-warning-soft px-2 py-0.5 font-medium text-warning text-xs">
      {t('placeholder')}
    </span>
  );
}

/** `Sees pictures · 256 MB` */
export function useModelFacts(): (description: ModelDescription) => string {
  const { t, i18n } = useTranslation('models');
  return ({ seesImages, bytes }) => [seesImages ? t('sees') : t('blind'), fileSize(bytes, i18n.language)].join(' · ');
}
