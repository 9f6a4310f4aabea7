/** Words of an answer that stand for places in its pictures: marked, with a button for each place. */
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import { RegionBadge } from './region-badge.tsx';
import { RegionContext } from './region-context.ts';

export function RegionWords({ numbers, children }: { numbers: readonly number[]; children: ReactNode }) {
  const { t } = useTranslation('regions');
  const links = useContext(RegionContext);
  const marks = (links?.marks ?? []).filter(({ number }) => numbers.includes(number));
  if (!links?.shown || marks.length === 0) return <span>{children}</span>;
  const isActive = links.active !== null && numbers.includes(links.active);
  return (
    <span
      onPointerEnter={() => links.activate(numbers[0] ?? null)}
      onPointerLeave={() => links.activate(null)}
      className={cx(
        'rounded-sm underline decoration-2 decoration-accent/50 underline-offset-4 transition-colors',
        isActive && 'bg-accent-soft decoration-accent',
      )}
    >
      {children}
      {marks.map(({ number, region }) => (
        <button
          key={number}
          type="button"
          aria-label={t('show', { number, name: region.label || t('unnamed') })}
          onFocus={() => links.activate(number)}
          onBlur={() => links.activate(null)}
          onPointerEnter={() => links.activate(number)}
          onClick={() => links.reveal(number)}
          className="mx-0.5 inline-flex rounded-full align-[0.05em] no-underline"
        >
          <RegionBadge number={number} active={links.active === number} />
        </button>
      ))}
    </span>
  );
}
