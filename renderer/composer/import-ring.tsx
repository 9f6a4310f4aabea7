/** Turns over a picture that is being stored, once that takes long enough to be noticed. The chip says it in words. */
import { LoaderCircle } from 'lucide-react';
import { useLate } from '../ui/spinner.tsx';

const patienceMs = 300;

export function ImportRing() {
  const isLate = useLate(patienceMs);
  if (!isLate) return null;
  return (
    <span className="absolute inset-0 flex animate-fade-in items-center justify-center bg-canvas/60">
      <LoaderCircle aria-hidden className="size-5 animate-spin text-accent" strokeWidth={2} />
    </span>
  );
}
