/** Turns while something is waited for, but only after 300 ms: what is quick should not flicker. */
import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cx } from './cx.ts';

const patienceMs = 300;

/** @param props.label Said beside it and to screen readers: a spinner alone explains nothing. */
export function Spinner({ label, className }: { label: string; className?: string }) {
  const isLate = useLate(patienceMs);
  if (!isLate) return null;
  return (
    <span role="status" className={cx('inline-flex animate-fade-in items-center gap-2 text-muted text-sm', className)}>
      <LoaderCircle aria-hidden className="size-4 animate-spin" strokeWidth={1.75} />
      {label}
    </span>
  );
}

/** False, and true once the component has stood for `afterMs`. */
export function useLate(afterMs: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLate;
}
