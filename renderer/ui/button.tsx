/** A button with words on it. */
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'link' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
}

export function Button({ variant = 'secondary', size = 'md', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={cx(base, sizes[size], variants[variant], className)} />;
}

const base =
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-lg border font-medium transition-colors disabled:opacity-50';

const sizes = { sm: 'h-8 px-3 text-sm', md: 'h-9 px-4 text-sm' } as const;

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border-line-strong bg-raised text-text hover:bg-hover',
  ghost: 'border-transparent text-text hover:bg-hover',
  link: 'border-transparent text-accent hover:bg-accent-soft',
  danger: 'border-transparent bg-danger-fill text-on-danger hover:opacity-90',
};
