/** The number of a region, the same on the picture, behind the words and in the list. */
import { cx } from '../ui/cx.ts';

interface RegionBadgeProps {
  readonly number: number;
  readonly active: boolean;
  /** On a picture its colours are the same in both themes, as those of the outlines. */
  readonly onPicture?: boolean;
}

export function RegionBadge({ number, active, onPicture = false }: RegionBadgeProps) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1 font-semibold text-[0.6875rem] tabular-nums leading-none transition-colors',
        onPicture
          ? active
            ? 'bg-[#26231f] text-[#ffffff]'
            : 'bg-[#3f51d1] text-[#ffffff]'
          : active
            ? 'bg-text text-canvas'
            : 'bg-accent text-on-accent',
      )}
    >
      {number}
    </span>
  );
}
