/** What the engine does before text comes, in words and with its own numbers. It takes its height from the start. */
import type { AnswerProgress as Progress } from '../../../contract/answers.ts';
import { cx } from '../../ui/cx.ts';
import { useLate } from '../../ui/spinner.tsx';
import { describeProgress } from '../progress-words.ts';
import { useProgressText } from './use-progress-text.ts';

const patienceMs = 300;

export function AnswerProgress({ progress }: { progress: Progress | undefined }) {
  const isLate = useLate(patienceMs);
  const { fraction } = describeProgress(progress);
  const text = useProgressText(progress);
  return (
    <div className={cx('flex min-h-6 flex-col gap-2', isLate ? 'animate-fade-in' : 'invisible')}>
      <p className="flex items-center gap-2.5 text-muted">
        <Pulse />
        <span>{text}</span>
      </p>
      {fraction !== null && <Bar fraction={fraction} label={text} />}
    </div>
  );
}

function Pulse() {
  return (
    <span aria-hidden className="relative flex size-2 shrink-0">
      <span className="absolute inset-0 animate-ping rounded-full bg-accent opacity-60" />
      <span className="size-2 rounded-full bg-accent" />
    </span>
  );
}

function Bar({ fraction, label }: { fraction: number; label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(fraction * 100)}
      className="h-1 w-56 max-w-full overflow-hidden rounded-full bg-selected"
    >
      <div
        className="h-full origin-left rounded-full bg-accent transition-transform"
        style={{ transform: `scaleX(${fraction})` }}
      />
    </div>
  );
}
