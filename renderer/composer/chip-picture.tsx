/** A chip's picture: the user's own file at once, the stored thumbnail after a restart, a sign where it is refused. */
import { FileWarning } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { StoredPicture } from '../viewer/stored-picture.tsx';
import type { Attachment } from './attachments.ts';
import { ImportRing } from './import-ring.tsx';

export function ChipPicture({ attachment, dimmed }: { attachment: Attachment; dimmed: boolean }) {
  return (
    <span
      className={cx(
        'relative flex size-12 shrink-0 items-center justify-center overflow-hidden rounded-lg',
        attachment.state === 'refused' ? 'text-danger' : 'bg-sunken',
        dimmed && 'opacity-50 grayscale',
      )}
    >
      {attachment.state === 'refused' ? (
        <FileWarning aria-hidden className="size-5" strokeWidth={1.75} />
      ) : attachment.previewUrl !== null ? (
        <img src={attachment.previewUrl} alt="" draggable={false} className="size-full object-cover" />
      ) : (
        attachment.state === 'ready' && (
          <StoredPicture image={attachment.image} size="thumbnail" alt="" className="size-full object-cover" />
        )
      )}
      {attachment.state === 'importing' && <ImportRing />}
    </span>
  );
}
