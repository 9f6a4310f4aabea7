/** A measurement that runs: how much of it is done, what is being done, and a way out. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerProgress } from '../../contract/answers.ts';
import { describeProgress } from '../conversation/progress-words.ts';
import { useBench, useBenchState } from '../state/index.ts';
import { Button } from '../ui/button.tsx';

export function SpeedProgress() {
  const { t, i18n } = useTranslation('speed');
  const bench = useBench();
  const { status, progress } = useBenchState();
  const stop = useRef<HTMLButtonElement>(null);
  // The button that began it has gone from under the keyboard.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) stop.current?.focus();
  }, []);
  const fraction = progress?.fraction ?? 0;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(fraction);
  const step = progress
    ? t(`step.${progress.step}`, { round: progress.round, rounds: progress.rounds })
    : t('starting');
  return (
    <div className="flex flex-col gap-3 rounded-xl border border-line p-4">
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-medium text-sm">{status === 'stopping' ? t('stopping') : step}</p>
        <p aria-hidden className="text-muted text-sm tabular-nums">
          {percent}
        </p>
      </div>
      <div
        role="progressbar"
        aria-label={t('measure')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(fraction * 100)}
        aria-valuetext={`${percent}, ${step}`}
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] motion-reduce:transition-none"
          style={{ width: `${fraction * 100}%` }}
        />
      </div>
      <div className="flex min-h-8 items-center justify-between gap-4">
        <p className="min-w-0 text-muted text-sm">
          <Detail answer={progress?.answer ?? null} />
        </p>
        <Button ref={stop} size="sm" disabled={status === 'stopping'} onClick={() => bench.stop()}>
          {t('stop')}
        </Button>
      </div>
    </div>
  );
}

/** What the engine is at, in the words of an answer. */
function Detail({ answer }: { answer: AnswerProgress | null }) {
  const { t, i18n } = useTranslation('conversation');
  if (answer === null) return null;
  const { words, tile } = describeProgress(answer);
  const percent =
    'fraction' in words ? new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(words.fraction) : '';
  const said =
    words.key === 'lookingAtMany'
      ? t('progress.lookingAtMany', { image: words.image, images: words.images })
      : t(`progress.${words.key}`, { percent });
  return tile === null ? said : `${said}, ${t('progress.tile', { tile: tile.tile, tiles: tile.tiles })}`;
}
