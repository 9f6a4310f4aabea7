/** The clips of a question, as the frames that the model was shown. Each opens in the viewer. */
import { Film } from 'lucide-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../../contract/images.ts';
import type { StoredVideo } from '../../composer/clips/clip.ts';
import { clockTime } from '../../composer/clips/clock-time.ts';
import { PictureViewing } from '../../viewer/picture-viewing.ts';
import { StoredPicture } from '../../viewer/stored-picture.tsx';

interface QuestionVideosProps {
  readonly videos: readonly StoredVideo[];
  readonly album: readonly ImageInfo[];
}

export function QuestionVideos({ videos, album }: QuestionVideosProps) {
  const { t } = useTranslation('clips');
  const view = useContext(PictureViewing);
  return videos.map(({ name, frames }, at) => (
    <figure
      // biome-ignore lint/suspicious/noArrayIndexKey: the same clip may be there twice
      key={at}
      className="max-w-full rounded-2xl border border-line bg-surface p-2"
    >
      <figcaption className="flex items-center gap-2 px-1 pb-1.5 text-sm">
        <Film aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
        <span className="min-w-0 truncate font-medium">{name}</span>
        <span className="shrink-0 text-muted tabular-nums">{t('frames', { count: frames.length })}</span>
      </figcaption>
      <ol aria-label={t('list', { name })} className="flex gap-1.5 overflow-x-auto">
        {frames.map(({ image, seconds }) => (
          <li key={seconds} className="shrink-0">
            <button
              type="button"
              aria-label={t('open', { time: clockTime(seconds) })}
              onClick={() => view({ images: album, index: album.findIndex(({ id }) => id === image.id) })}
              className="block h-24 overflow-hidden rounded-lg border border-line bg-sunken transition-opacity hover:opacity-90"
            >
              <StoredPicture image={image} size="thumbnail" alt="" className="h-full w-auto" />
            </button>
            <span className="block pt-0.5 text-center text-muted text-xs tabular-nums">{clockTime(seconds)}</span>
          </li>
        ))}
      </ol>
    </figure>
  ));
}
