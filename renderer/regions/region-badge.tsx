/** The number of a region, the same on the picture, behind the words and in the list. */
import { cx } from '../ui/cx.ts';

export function RegionBadge({ number, active }: { number: number; active: boolean }) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1 font-semibold text-[0.6875rem] tabular-nums leading-none transition-colors',
        active ? 'bg-text text-canvas' : 'bg-accent text-on-accent',
      )}
    >
      {number}
    </span>
  );
}
