/** A stored picture in a box of its own shape, so that nothing moves when it has been read. */
import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../contract/images.ts';
import type { PictureSize } from './picture-cache.ts';
import { usePictureUrl } from './use-picture-url.ts';

interface StoredPictureProps {
  readonly image: ImageInfo;
  readonly size: PictureSize;
  /** Empty where the control around it has the name. */
  readonly alt: string;
  readonly className?: string;
}

export function StoredPicture({ image, size, alt, className = '' }: StoredPictureProps) {
  const { t } = useTranslation('viewer');
  const picture = usePictureUrl(image.id, size);
  if (picture.state === 'ready') {
    return (
      <img
        src={picture.url}
        alt={alt}
        width={image.width}
        height={image.height}
        decoding="async"
        draggable={false}
        className={`animate-fade-in ${className}`}
      />
    );
  }
  return (
    <span
      className={`flex items-center justify-center bg-sunken text-muted ${className}`}
      style={{ aspectRatio: `${image.width} / ${image.height}` }}
    >
      {picture.state === 'missing' && (
        <span role="img" aria-label={t('missing')}>
          <ImageOff aria-hidden className="size-5" />
        </span>
      )}
    </span>
  );
}
