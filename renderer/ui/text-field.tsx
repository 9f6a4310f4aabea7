/** A line of text. */
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

export function TextField({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      className={cx(
        'h-9 w-full rounded-lg border border-line-strong bg-raised px-3 text-sm transition-colors aria-invalid:border-danger',
        className,
      )}
    />
  );
}
