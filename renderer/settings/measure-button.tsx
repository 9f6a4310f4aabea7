/** Begins a measurement. While one runs, a button that stops it stands in its place; then the keyboard comes back here. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useBench, useBenchState } from '../state/index.ts';
import { Button } from '../ui/button.tsx';

export function MeasureButton({ variant, children }: { variant?: 'primary'; children: ReactNode }) {
  const bench = useBench();
  const status = useBenchState((state) => state.status);
  const ended = useBenchState((state) => state.ended);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ended !== null && document.activeElement === document.body) button.current?.focus();
  }, [ended]);
  return (
    <Button
      ref={button}
      size={variant === undefined ? 'sm' : 'md'}
      {...(variant && { variant })}
      disabled={status !== 'idle'}
      onClick={() => void bench.run()}
    >
      {children}
    </Button>
  );
}
