/** The pictures of a question: one alone is the hero, several stand in a row. Each opens in the viewer. */
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../../contract/images.ts';
import { cx } from '../../ui/cx.ts';
import { PictureViewing } from '../../viewer/picture-viewing.ts';
import { StoredPicture } from '../../viewer/stored-picture.tsx';
import { heroSize } from './hero-size.ts';

interface QuestionPicturesProps {
  readonly images: readonly ImageInfo[];
  /** All pictures of the conversation, for the viewer's next and previous. */
  readonly album: readonly ImageInfo[];
}

export function QuestionPictures({ images, album }: QuestionPicturesProps) {
  const { t } = useTranslation('viewer');
  const view = useContext(PictureViewing);
  if (images.length === 0) return null;
  const [only] = images;
  const alone = images.length === 1 && only !== undefined;
  return (
    <div className="flex flex-wrap justify-end gap-2">
      {images.map((image) => (
        <button
          key={image.id}
          type="button"
          aria-label={t('open', { name: image.name })}
          title={image.name}
          onClick={() => view({ images: album, index: album.findIndex(({ id }) => id === image.id) })}
          className={cx(
            'block overflow-hidden border border-line bg-sunken transition-opacity hover:opacity-90',
            alone ? 'rounded-2xl' : 'size-28 rounded-xl',
          )}
          style={alone ? heroSize(image) : undefined}
        >
          <StoredPicture
            image={image}
            size={alone ? 'full' : 'thumbnail'}
            alt=""
            className={alone ? 'size-full object-cover object-top' : 'size-full object-cover'}
          />
        </button>
      ))}
    </div>
  );
}
