/** A date above its conversations. For the eye only: a list box holds nothing but options. */
import { useTranslation } from 'react-i18next';
import { type DateGroup, monthName } from './date-groups.ts';

export function GroupHeading({ group, topPx }: { group: DateGroup; topPx: number }) {
  const { t, i18n } = useTranslation('history');
  return (
    <div
      role="presentation"
      className="absolute inset-x-0 top-0 flex h-10 select-none items-end px-2.5 pb-1.5 font-medium text-muted text-xs"
      style={{ transform: `translateY(${topPx}px)` }}
    >
      {typeof group === 'string' ? t(`groups.${group}`) : monthName(group, new Date(), i18n.language)}
    </div>
  );
}
