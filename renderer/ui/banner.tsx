/** One line across the pane about the state of things, with at most one thing to do. */
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type BannerTone = 'info' | 'warning' | 'danger';

export interface BannerProps {
  tone: BannerTone;
  children: ReactNode;
  action?: ReactNode;
}

export function Banner({ tone, children, action }: BannerProps) {
  const { icon: Icon, box, ink } = tones[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={cx('flex min-h-11 items-center gap-3 rounded-xl px-4 py-2 text-sm', box)}
    >
      <Icon aria-hidden className={cx('size-4 shrink-0', ink)} strokeWidth={2} />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}

const tones: Record<BannerTone, { icon: LucideIcon; box: string; ink: string }> = {
  info: { icon: Info, box: 'bg-accent-soft', ink: 'text-accent' },
  warning: { icon: TriangleAlert, box: 'bg-warning-soft', ink: 'text-warning' },
  danger: { icon: CircleAlert, box: 'bg-danger-soft', ink: 'text-danger' },
};
