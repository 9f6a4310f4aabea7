/** A clip in the composer: how many frames are taken from it, and these as a strip with their times. */
import { FileWarning, Film, Minus, Plus, X } from 'lucide-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { videoLimits } from '../../../contract/videos.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PictureViewing } from '../../viewer/picture-viewing.ts';
import { StoredPicture } from '../../viewer/stored-picture.tsx';
import { ViewsButton } from '../../views/views-button.tsx';
import type { Clip } from './clip.ts';
import { clockTime } from './clock-time.ts';

interface ClipStripProps {
  readonly clip: Clip;
  readonly onFrames: (count: number) => void;
  readonly onRemoveFrame: (at: number) => void;
  readonly onRemove: () => void;
}

export function ClipStrip({ clip, onFrames, onRemoveFrame, onRemove }: ClipStripProps) {
  const { t } = useTranslation('clips');
  const { name, frames, state } = clip;
  return (
    <section aria-label={t('clip', { name })} className="animate-rise-in rounded-xl border border-line bg-surface p-2">
      <header className="flex items-center gap-2 pl-1">
        <Film aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
        <p className="min-w-0 flex-1 truncate font-medium text-sm">{name}</p>
        {state.name !== 'refused' && <FrameCount clip={clip} onFrames={onFrames} />}
        {state.name === 'ready' && <ViewsButton images={frames.map(({ image }) => image)} tooltipSide="top" />}
        <IconButton icon={X} size="sm" label={t('remove', { name })} tooltipSide="top" onClick={onRemove} />
      </header>
      {state.name === 'refused' ? <Refusal error={state.error} /> : <Frames clip={clip} onRemove={onRemoveFrame} />}
    </section>
  );
}

function FrameCount({ clip, onFrames }: { clip: Clip; onFrames: (count: number) => void }) {
  const { t } = useTranslation('clips');
  const { frames, state, file } = clip;
  const wanted = state.name === 'sampling' ? state.wanted : frames.length;
  return (
    <div className="flex shrink-0 items-center gap-0.5">
      {file !== null && (
        <IconButton
          icon={Minus}
          size="sm"
          label={t('fewer')}
          tooltipSide="top"
          disabled={wanted <= 1}
          onClick={() => onFrames(wanted - 1)}
        />
      )}
      <span role="status" className="min-w-18 text-center text-muted text-sm tabular-nums">
        {state.name === 'sampling'
          ? t('sampling', { done: frames.length, count: wanted })
          : t('frames', { count: wanted })}
      </span>
      {file !== null && (
        <IconButton
          icon={Plus}
          size="sm"
          label={t('more')}
          tooltipSide="top"
          disabled={wanted >= videoLimits.frames}
          onClick={() => onFrames(wanted + 1)}
        />
      )}
    </div>
  );
}

function Frames({ clip, onRemove }: { clip: Clip; onRemove: (at: number) => void }) {
  const { t } = useTranslation('clips');
  const view = useContext(PictureViewing);
  const images = clip.frames.map(({ image }) => image);
  return (
    <ol aria-label={t('list', { name: clip.name })} className="mt-2 flex min-h-20 gap-1.5 overflow-x-auto pb-1">
      {clip.frames.map(({ image, seconds }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two frames may be the same picture
        <li key={at} className="group relative shrink-0">
          <button
            type="button"
            aria-label={t('open', { time: clockTime(seconds) })}
            onClick={() => view({ images, index: at })}
            className="block h-16 overflow-hidden rounded-md border border-line bg-sunken"
          >
            <StoredPicture image={image} size="thumbnail" alt="" className="h-full w-auto" />
          </button>
          <span className="block pt-0.5 text-center text-muted text-xs tabular-nums">{clockTime(seconds)}</span>
          <button
            type="button"
            aria-label={t('removeFrame', { time: clockTime(seconds) })}
            onClick={() => onRemove(at)}
            className="absolute top-1 right-1 grid size-5 place-items-center rounded-full border border-line bg-raised text-muted shadow-raised hover:text-text"
          >
            <X aria-hidden className="size-3" strokeWidth={2} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Refusal({ error }: { error: Parameters<ReturnType<typeof useErrorText>>[0] }) {
  const errorText = useErrorText();
  return (
    <p role="alert" className="mt-2 flex items-start gap-2 rounded-lg bg-danger-soft px-3 py-2 text-danger text-sm">
      <FileWarning aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
      {errorText(error)}
    </p>
  );
}
