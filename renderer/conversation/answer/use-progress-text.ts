/** The words for a stage of an answer, in the user's language. */
import { useTranslation } from 'react-i18next';
import type { AnswerProgress } from '../../../contract/answers.ts';
import { describeProgress } from '../progress-words.ts';

export function useProgressText(progress: AnswerProgress | undefined): string {
  const { t, i18n } = useTranslation('conversation');
  const { words, tile } = describeProgress(progress);
  const percent = (fraction: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);
  const said = say();
  return tile === null ? said : `${said}, ${t('progress.tile', tile)}`;

  function say(): string {
    switch (words.key) {
      case 'loadingModel':
        return t('progress.loadingModel', { percent: percent(words.fraction) });
      case 'reading':
        return t('progress.reading', { percent: percent(words.fraction) });
      case 'lookingAtMany':
        return t('progress.lookingAtMany', { image: words.image, images: words.images });
      case 'waiting':
        return t('progress.waiting');
      case 'startingEngine':
        return t('progress.startingEngine');
      case 'lookingAtOne':
        return t('progress.lookingAtOne');
      case 'writing':
        return t('progress.writing');
      case 'running':
        return t('progress.running');
      default:
        return words satisfies never;
    }
  }
}
