/** Every number of a measurement, with how far it varied. */
import { useTranslation } from 'react-i18next';
import type { BenchResult, Spread } from '../../contract/bench.ts';
import { fileSize } from '../models/file-size.ts';
import { cx } from '../ui/cx.ts';
import { useSpeedWords } from './use-speed-words.ts';

interface Row {
  readonly what: string;
  readonly usual: string;
  readonly range: string;
  /** A share of the row before it. */
  readonly isPart?: boolean;
}

type Say = (value: number) => string;

export function SpeedTable({ result }: { result: BenchResult }) {
  const { t } = useTranslation('speed');
  const words = useSpeedWords();
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold text-sm">{t('table.caption')}</h3>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('table.caption')}</caption>
        <thead>
          <tr className="text-left text-muted text-xs">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {t('table.what')}
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right font-normal">
              {t('table.median')}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              {t('table.range')}
            </th>
          </tr>
        </thead>
        <tbody>
          {useRows(result).map(({ what, usual, range, isPart = false }) => (
            <tr key={what} className={cx(!isPart && 'border-line border-t')}>
              <th scope="row" className={cx('py-1.5 pr-4 text-left font-normal', isPart && 'pl-4 text-muted')}>
                {what}
              </th>
              <td className="whitespace-nowrap py-1.5 pr-4 text-right tabular-nums">{usual}</td>
              <td className="whitespace-nowrap py-1.5 text-right text-muted tabular-nums">{range}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-muted text-sm">
        {words.how(result)} {result.decoder !== null && t(`decoder.${result.decoder.path}`)}
      </p>
    </section>
  );
}

function useRows(result: BenchResult): Row[] {
  const { t, i18n } = useTranslation('speed');
  const { time, rate, number } = useSpeedWords();
  const { firstQuestion, followUp, writing, longWriting, memory } = result;
  const size = (bytes: number) => fileSize(bytes, i18n.language);
  const row = (what: string, { median, min, max, samples }: Spread, say: Say, sayRange: Say, isPart = false): Row => ({
    what,
    usual: say(median),
    range: samples === 1 ? '' : `${sayRange(min)} – ${sayRange(max)}`,
    isPart,
  });
  const waiting = (what: string, spread: Spread, isPart = false) => row(what, spread, time, time, isPart);
  // A unit as long as this one is said once a row.
  const pace = (what: string, spread: Spread) => row(what, spread, rate, number);
  const single = (what: string, value: string, isPart = false): Row => ({ what, usual: value, range: '', isPart });
  const paces = [writing, longWriting].flatMap((of) =>
    of?.tps ? [pace(t('table.writing', { tokens: number(of.contextTokens) }), of.tps)] : [],
  );
  return [
    waiting(t('table.first'), firstQuestion.firstTokenMs),
    waiting(t('table.looking'), firstQuestion.lookingMs, true),
    waiting(t('table.followUp'), followUp.firstTokenMs),
    pace(t('table.prefill'), result.prefillTps),
    ...paces,
    waiting(t('table.load'), result.loadMs),
    single(t('table.memory'), size(memory.residentBytes)),
    single(t('table.conversations'), size(memory.conversationBytes), true),
    single(t('table.pictures'), size(memory.pictureBytes), true),
    single(t('table.peak'), size(memory.peakBytes)),
  ];
}
