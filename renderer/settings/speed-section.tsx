/** How fast this computer answers: measured on request, told in plain words, kept until the next time. */
import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorReport } from '../../contract/errors.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useBench, useBenchState } from '../state/index.ts';
import { Spinner } from '../ui/spinner.tsx';
import { MeasureButton } from './measure-button.tsx';
import { SpeedProgress } from './speed-progress.tsx';
import { SpeedResult } from './speed-result.tsx';

export function SpeedSection() {
  const { t } = useTranslation('speed');
  const bench = useBench();
  const { status, result, error } = useBenchState();
  useEffect(() => void bench.load(), [bench]);
  return (
    <div className="flex flex-col gap-6 pt-2">
      {status === 'loading' && <Spinner label={t('reading')} />}
      {status === 'idle' && error !== null && <Failure error={error} />}
      {status === 'idle' && result === null && error === null && <Introduction />}
      {(status === 'running' || status === 'stopping') && <SpeedProgress />}
      {result !== null && <SpeedResult result={result} isBusy={status !== 'idle'} />}
      <Announcement />
    </div>
  );
}

function Introduction() {
  const { t } = useTranslation('speed');
  return (
    <div className="flex flex-col items-start gap-4">
      <div>
        <p className="font-medium">{t('lead')}</p>
        <p className="mt-1 text-muted text-sm">{t('explain')}</p>
      </div>
      <MeasureButton variant="primary">{t('measure')}</MeasureButton>
    </div>
  );
}

function Failure({ error }: { error: ErrorReport }) {
  const { t } = useTranslation('speed');
  const errorText = useErrorText();
  return (
    <div className="flex gap-3 rounded-xl bg-danger-soft p-4">
      <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-danger" strokeWidth={1.75} />
      <div className="flex min-w-0 flex-col items-start gap-3">
        <p role="alert" className="text-sm [overflow-wrap:anywhere]">
          <span className="block font-medium">{t('failed')}</span>
          {errorText(error)}
        </p>
        <MeasureButton>{t('tryAgain')}</MeasureButton>
      </div>
    </div>
  );
}

/** Each step once, not each percent; what lies outside of the dialog is not heard. */
function Announcement() {
  const { t } = useTranslation('speed');
  const progress = useBenchState((state) => state.progress);
  const ended = useBenchState((state) => state.ended);
  const step = progress && t(`step.${progress.step}`, { round: progress.round, rounds: progress.rounds });
  return (
    <p aria-live="polite" aria-atomic="true" className="sr-only">
      {step ?? (ended === null ? '' : t(`announce.${ended}`))}
    </p>
  );
}
