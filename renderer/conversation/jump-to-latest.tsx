/** The way back to the end for a reader who has scrolled up. */
import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export function JumpToLatest({ onJump }: { onJump: () => void }) {
  const { t } = useTranslation('conversation');
  return (
    <button
      type="button"
      onClick={onJump}
      className="pointer-events-auto flex h-8 animate-rise-in items-center gap-1.5 rounded-full border border-line bg-raised px-3.5 font-medium text-sm shadow-raised transition-colors hover:bg-hover"
    >
      <ArrowDown aria-hidden className="size-4" strokeWidth={1.75} />
      {t('jumpToLatest')}
    </button>
  );
}
