/** The regions of a picture as a list: arrow keys walk through them, each with its name and place in words. */
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import { RegionBadge } from './region-badge.tsx';
import type { RegionMark } from './region-marks.ts';
import { useRegionPlace } from './use-region-place.ts';

interface RegionListProps {
  readonly marks: readonly RegionMark[];
  readonly active: number | null;
  readonly onActivate: (number: number | null) => void;
  /** Enter or a click; absent where there is nothing more to open. */
  readonly onOpen?: (number: number) => void;
  /** So that the words can bring the keyboard here. */
  readonly listId?: string;
}

export function RegionList({ marks, active, onActivate, onOpen, listId }: RegionListProps) {
  const { t } = useTranslation('regions');
  const place = useRegionPlace();
  const ownId = useId();
  const id = listId ?? ownId;
  const current = marks.findIndex(({ number }) => number === active);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepTo(event.key, current, marks.length);
    const isOpening = (event.key === 'Enter' || event.key === ' ') && active !== null && onOpen !== undefined;
    if (next === null && !isOpening) return;
    event.preventDefault();
    // In the viewer the same keys turn pages and move the picture.
    event.stopPropagation();
    if (isOpening) onOpen(active);
    else if (next !== null) onActivate(marks[next]?.number ?? null);
  };

  return (
    <div
      id={id}
      role="listbox"
      tabIndex={0}
      aria-label={t('list')}
      aria-activedescendant={current < 0 ? undefined : `${id}-${active}`}
      onKeyDown={onKeyDown}
      onFocus={() => current < 0 && onActivate(marks[0]?.number ?? null)}
      onBlur={() => onActivate(null)}
      className="flex max-h-40 flex-wrap gap-1 overflow-y-auto rounded-lg p-0.5"
    >
      {marks.map(({ number, region }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys of its options
        <div
          key={number}
          id={`${id}-${number}`}
          role="option"
          tabIndex={-1}
          aria-selected={number === active}
          title={place(region)}
          onPointerEnter={() => onActivate(number)}
          onPointerLeave={() => onActivate(null)}
          onClick={() => onOpen?.(number)}
          className={cx(
            'flex min-w-0 max-w-72 select-none items-center gap-1.5 rounded-full py-1 pr-3 pl-1.5 text-sm transition-colors',
            number === active ? 'bg-selected' : 'bg-sunken',
          )}
        >
          <RegionBadge number={number} active={number === active} />
          <span className="truncate">{region.label || t('unnamed')}</span>
          <span className="sr-only">{place(region)}</span>
        </div>
      ))}
    </div>
  );
}

/** Where a key leads; null for a key that is not the list's. */
export function stepTo(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(count - 1, current + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
