/** One setting: what it is, what it does, and its control. */
import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';

export interface SettingRowProps {
  label: string;
  /** The id of the control, or of the label where the control is a group. */
  controlId?: string;
  labelId?: string;
  hint?: string;
  hintId?: string;
  /** Why the last change could not be saved. */
  error?: string | null;
  /** The control below its label instead of beside it. */
  isStacked?: boolean;
  children: ReactNode;
}

export function SettingRow({
  label,
  controlId,
  labelId,
  hint,
  hintId,
  error,
  isStacked = false,
  children,
}: SettingRowProps) {
  const Label = controlId === undefined ? 'p' : 'label';
  return (
    <div className={cx('border-line border-t py-4 first:border-t-0', isStacked ? 'flex flex-col gap-2' : rowClass)}>
      <div className="min-w-0 flex-1">
        <Label
          id={labelId}
          {...(controlId !== undefined && { htmlFor: controlId })}
          className="block font-medium text-sm"
        >
          {label}
        </Label>
        {hint !== undefined && (
          <p id={hintId} className="mt-0.5 text-muted text-sm">
            {hint}
          </p>
        )}
      </div>
      <div className={cx('flex flex-col gap-1', !isStacked && 'shrink-0 items-end')}>
        {children}
        {error !== undefined && error !== null && (
          <p role="alert" className="max-w-72 text-danger text-xs">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

const rowClass = 'flex flex-wrap items-center gap-x-6 gap-y-2';
