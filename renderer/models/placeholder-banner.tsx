/** Says plainly that the chosen model's answers mean nothing, or that there is none. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import { useApp, useLayout, useModels, useSelectedModel } from '../state/index.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

export function PlaceholderBanner() {
  const { t } = useTranslation(['models', 'common']);
  const { status, error } = useModels();
  const model = useSelectedModel();
  const { models } = useApp();
  const layout = useLayout();
  const errorText = useErrorText();
  if (status === 'loading') return null;
  if (error !== null) {
    return (
      <Banner
        tone="danger"
        action={
          <Button size="sm" onClick={() => void models.load()}>
            {t('common:tryAgain')}
          </Button>
        }
      >
        {t('models:loadFailed')} {errorText(error)}
      </Banner>
    );
  }
  // Then the engine's own banner says why.
  if (model?.problem?.code.startsWith('engine_')) return null;
  if (!model?.description) {
    return (
      <Banner
        tone="danger"
        action={
          <Button size="sm" onClick={() => layout.openSettings('model')}>
            {t('models:choose')}
          </Button>
        }
      >
        {model?.problem ? errorText(model.problem) : t('models:noneNotice')}
      </Banner>
    );
  }
  return model.description.placeholder ? <Banner tone="warning">{t('models:placeholderNotice')}</Banner> : null;
}
