/** The four things that people ask of a picture most, beside the pictures of a composer that has no words yet. */
import { useTranslation } from 'react-i18next';
import { type PictureAction, pictureActions } from './empty/picture-actions.ts';

export function QuickActions({ onAction }: { onAction: (action: PictureAction) => void }) {
  const { t } = useTranslation('conversation');
  return (
    <fieldset aria-label={t('empty.actions')} className="flex min-w-0 flex-wrap gap-1.5 px-3 pt-2">
      {pictureActions.map(({ action, icon: Icon }) => (
        <button
          key={action}
          type="button"
          onClick={() => onAction(action)}
          className="inline-flex h-8 animate-fade-in items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm transition-colors hover:border-line-strong hover:bg-hover"
        >
          <Icon aria-hidden className="size-4 text-accent" strokeWidth={1.75} />
          {t(`empty.${action}.title`)}
        </button>
      ))}
    </fieldset>
  );
}
