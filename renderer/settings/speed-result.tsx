/** What was measured: three numbers that a user feels, all of them in a table, and what to do if they are bad. */
import { useTranslation } from 'react-i18next';
import type { BenchResult } from '../../contract/bench.ts';
import { useLayout, useModels, useSettings } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { MeasureButton } from './measure-button.tsx';
import { SpeedTable } from './speed-table.tsx';
import { useSpeedWords } from './use-speed-words.ts';

export function SpeedResult({ result, isBusy }: { result: BenchResult; isBusy: boolean }) {
  const { t } = useTranslation('speed');
  const words = useSpeedWords();
  return (
    <>
      <section aria-label={t('figures')} className="flex flex-col gap-4">
        <Figures result={result} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p className="min-w-0 text-muted text-sm">{words.measuredFor(result)}</p>
          {!isBusy && <MeasureButton>{t('again')}</MeasureButton>}
        </div>
        {!isBusy && <OtherChosen result={result} />}
        {result.model.placeholder && <p className="text-sm">{t('placeholder')}</p>}
      </section>
      <SpeedTable result={result} />
      <Advice result={result} />
    </>
  );
}

function Figures({ result: { firstQuestion, followUp, writing, wordsPerToken } }: { result: BenchResult }) {
  const { t } = useTranslation('speed');
  const words = useSpeedWords();
  const pace = writing.tps?.median ?? null;
  const spoken = pace !== null && wordsPerToken !== null ? words.number(pace * wordsPerToken) : null;
  const figures = [
    [words.time(firstQuestion.firstTokenMs.median), t('first')],
    [words.time(followUp.firstTokenMs.median), t('followUp')],
    pace === null
      ? ['–', t('paceUnknown')]
      : [words.number(pace), spoken === null ? t('pace') : t('paceWords', { words: spoken })],
  ] as const;
  return (
    <dl className="grid gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-3">
      {figures.map(([value, meaning]) => (
        <div key={meaning} className="flex flex-col-reverse justify-end gap-1 bg-raised p-4">
          <dt className="text-muted text-sm">{meaning}</dt>
          <dd className="font-semibold text-xl tabular-nums tracking-tight">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The result is of what was chosen then. */
function OtherChosen({ result: { model, device } }: { result: BenchResult }) {
  const { t } = useTranslation('speed');
  const selectedId = useModels((models) => models.selectedId);
  const chosenDevice = useSettings((settings) => settings.device);
  const isOther =
    (selectedId !== null && selectedId !== model.id) || (chosenDevice !== 'auto' && chosenDevice !== device);
  return isOther ? <p className="text-sm">{t('otherChosen')}</p> : null;
}

function Advice({ result: { model, device } }: { result: BenchResult }) {
  const { t } = useTranslation('speed');
  const layout = useLayout();
  const hasDetails = useModels(
    ({ models }) => (models.find(({ id }) => id === model.id)?.description?.imageDetails.length ?? 0) > 1,
  );
  const advice = [
    t('slow.model'),
    ...(hasDetails ? [t('slow.detail')] : []),
    ...(device === 'cpu' ? [t('slow.gpu')] : []),
    t('slow.busy'),
  ];
  return (
    <section className="flex flex-col items-start gap-3">
      <h3 className="font-semibold text-sm">{t('slow.title')}</h3>
      <ul className="list-disc space-y-1.5 pl-5 text-sm marker:text-muted">
        {advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button size="sm" onClick={() => layout.openSettings('model')}>
        {t('slow.openModels')}
      </Button>
    </section>
  );
}
