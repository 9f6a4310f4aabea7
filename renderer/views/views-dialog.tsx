/** What the model sees of a picture, how much of its reading that takes, and how closely it is made to look. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../contract/images.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useModelName } from '../models/use-model-name.ts';
import { useSelectedModel, useSettings } from '../state/index.ts';
import { cx } from '../ui/cx.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { StoredPicture } from '../viewer/stored-picture.tsx';
import { DetailChoice } from './detail-choice.tsx';
import { type ImageViews, useImageViews } from './use-image-views.ts';
import { ViewArrangement } from './view-arrangement.tsx';

interface ViewsDialogProps {
  readonly images: readonly ImageInfo[];
  readonly onClose: () => void;
}

export function ViewsDialog({ images, onClose }: ViewsDialogProps) {
  const { t } = useTranslation('views');
  const model = useSelectedModel();
  const modelName = useModelName();
  const name = model ? modelName(model) : '';
  const [chosenId, setChosenId] = useState(images[0]?.id);
  const image = images.find(({ id }) => id === chosenId) ?? images[0];
  if (image === undefined) return null;
  return (
    <Dialog open onClose={onClose} size="lg" title={t('title')} description={t('description', { model: name })}>
      <div className="flex flex-col gap-4 px-6 pb-6">
        {images.length > 1 && <Choice images={images} chosenId={image.id} onChoose={setChosenId} />}
        <Views key={image.id} image={image} modelId={model?.id} />
      </div>
    </Dialog>
  );
}

function Views({ image, modelId }: { image: ImageInfo; modelId: string | undefined }) {
  const { t } = useTranslation('views');
  const detail = useSettings(({ imageDetail }) => imageDetail);
  const views = useImageViews(image.id, modelId, detail);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <dl className="flex min-w-64 flex-1 flex-wrap gap-x-6 gap-y-1 text-sm">
          <Fact name={t('original')} value={t('size', { width: image.width, height: image.height })} />
          <Fact name={t('cost')} value={views.state === 'ready' ? t('tokens', { tokens: views.imageTokens }) : '…'} />
        </dl>
        <DetailChoice />
      </div>
      <div className="min-h-64">
        <Shown views={views} name={image.name} />
      </div>
    </>
  );
}

function Shown({ views, name }: { views: ImageViews; name: string }) {
  const { t } = useTranslation('views');
  const errorText = useErrorText();
  switch (views.state) {
    case 'loading':
      return (
        <div className="flex h-64 items-center justify-center">
          <Spinner label={t('loading')} />
        </div>
      );
    case 'failed':
      return (
        <p role="alert" className="rounded-xl bg-danger-soft px-4 py-3 text-sm">
          {errorText(views.error)}
        </p>
      );
    case 'ready':
      return <ViewArrangement views={views.views} name={name} />;
    default:
      return views satisfies never;
  }
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-muted">{name}</dt>
      <dd className="font-medium tabular-nums">{value}</dd>
    </div>
  );
}

/** Several pictures of one question: one is looked at. */
function Choice(props: { images: readonly ImageInfo[]; chosenId: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation('views');
  return (
    <fieldset aria-label={t('pictures')} className="flex gap-2 overflow-x-auto p-1">
      {props.images.map((image) => (
        <button
          key={image.id}
          type="button"
          aria-label={image.name}
          aria-pressed={image.id === props.chosenId}
          onClick={() => props.onChoose(image.id)}
          className={cx(
            'size-14 shrink-0 overflow-hidden rounded-lg border-2',
            image.id === props.chosenId ? 'border-accent' : 'border-transparent opacity-80 hover:opacity-100',
          )}
        >
          <StoredPicture image={image} size="thumbnail" alt="" className="size-full object-cover" />
        </button>
      ))}
    </fieldset>
  );
}
