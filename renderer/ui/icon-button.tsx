/** A button with a picture on it: its words are its label for screen readers and its tooltip for everybody else. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children' | 'title'> {
  icon: LucideIcon;
  label: string;
  /** As written on keys, such as `Ctrl+B`: shown beside the label. */
  shortcut?: string | undefined;
  size?: 'sm' | 'md';
  variant?: 'plain' | 'accent';
  tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
}

export function IconButton({
  icon: Icon,
  label,
  shortcut,
  size = 'md',
  variant = 'plain',
  tooltipSide = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={cx(
          'inline-flex shrink-0 items-center justify-center transition-colors disabled:opacity-50',
          size === 'sm' ? 'size-7 rounded-md' : 'size-8 rounded-lg',
          variant === 'accent'
            ? 'bg-accent text-on-accent hover:bg-accent-hover'
            : 'text-muted hover:bg-hover hover:text-text aria-[haspopup=menu]:aria-expanded:bg-hover aria-[haspopup=menu]:aria-expanded:text-text aria-pressed:bg-selected aria-pressed:text-text',
          className,
        )}
      >
        <Icon aria-hidden className={size === 'sm' ? 'size-4' : 'size-4.5'} strokeWidth={1.75} />
      </button>
    </Tooltip>
  );
}
