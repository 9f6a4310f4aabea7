/** How closely the model looks at pictures, where it can be told; where it can't, that is said. */
import { useTranslation } from 'react-i18next';
import { imageDetail } from '../../contract/views.ts';
import { useActions, useSelectedModel, useSettings } from '../state/index.ts';
import { Segmented } from '../ui/segmented.tsx';

export function DetailChoice() {
  const { t } = useTranslation('views');
  const { changeSettings } = useActions();
  const chosen = useSettings((settings) => settings.imageDetail);
  const details = useSelectedModel()?.description?.imageDetails ?? ['auto'];
  if (details.length < 2) return <p className="text-muted text-sm">{t('detail.fixed')}</p>;
  return (
    <div className="flex items-center gap-3">
      <span id="view-detail" className="text-muted text-sm">
        {t('detail.label')}
      </span>
      <Segmented
        aria-labelledby="view-detail"
        value={details.includes(chosen) ? chosen : 'auto'}
        options={imageDetail.options
          .filter((detail) => details.includes(detail))
          .map((detail) => ({ value: detail, label: t(`detail.${detail}`) }))}
        onChange={(detail) => void changeSettings({ imageDetail: detail })}
      />
    </div>
  );
}
