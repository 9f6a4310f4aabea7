/** Times, paces and the circumstances of a measurement, in the language that is shown. */
import { useTranslation } from 'react-i18next';
import type { BenchResult } from '../../contract/bench.ts';
import { fileSize } from '../models/file-size.ts';

export interface SpeedWords {
  number(value: number): string;
  time(ms: number): string;
  /** Tokens a second. */
  rate(tps: number): string;
  /** Model, device and date. */
  measuredFor(result: BenchResult): string;
  how(result: BenchResult): string;
}

export function useSpeedWords(): SpeedWords {
  const { t, i18n } = useTranslation('speed');
  const { t: settings } = useTranslation('settings');
  const digits = (value: number, most: number) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: most }).format(value);
  const number = (value: number) => digits(value, value < 10 ? 1 : 0);
  return {
    number,
    time: (ms) => {
      if (ms < 100) return t('milliseconds', { ms: digits(ms, 0) });
      return t('seconds', { seconds: digits(ms / 1000, ms < 1000 ? 2 : 1) });
    },
    rate: (tps) => t('rate', { rate: number(tps) }),
    measuredFor({ model, device, threads, measuredAt }) {
      const name = settings(`model.devices.${device}`);
      return t('measuredFor', {
        model: model.name,
        device: threads === null ? name : t('threads', { device: name, threads }),
        date: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' }).format(measuredAt),
      });
    },
    how: ({ rounds, picture, machine }) =>
      t('how', {
        count: rounds,
        width: picture.width,
        height: picture.height,
        tokens: digits(picture.tokens, 0),
        processor: machine.processor,
        memory: fileSize(soldGigabytes(machine.memoryBytes) * 1e9, i18n.language),
      }),
  };
}

/** Memory is sold in powers of two, and the system keeps a little of it for itself. */
function soldGigabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 30);
}
