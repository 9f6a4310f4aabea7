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

/** `llava · 71M parameters · q4, fp16 · 4,096 tokens of context · 576 tokens a picture · en, ko` */
export function useModelDetails(): (description: ModelDescription) => string {
  const { t, i18n } = useTranslation('models');
  const number = new Intl.NumberFormat(i18n.language);
  const short = new Intl.NumberFormat(i18n.language, { notation: 'compact', maximumSignificantDigits: 3 });
  return ({ family, parameters, dtypes, contextTokens, imageTokens, languages }) =>
    [
      family,
      parameters === null ? null : t('parameters', { count: parameters, parameters: short.format(parameters) }),
      dtypes.join(', '),
      t('context', { tokens: number.format(contextTokens) }),
      imageTokens === null ? null : t('pictureCost', { tokens: number.format(imageTokens) }),
      languages.length === 0 ? null : languages.join(', '),
    ]
      .filter((fact) => fact !== null && fact !== '')
      .join(' · ');
}

/** `Sees pictures · 256 MB` */
export function useModelFacts(): (description: ModelDescription) => string {
  const { t, i18n } = useTranslation('models');
  return ({ seesImages, bytes }) => [seesImages ? t('sees') : t('blind'), fileSize(bytes, i18n.language)].join(' · ');
}
