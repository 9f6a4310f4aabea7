/** One picture of the composer: small, with its name and state, opened by a click, removed by mouse or keyboard. */
import { X } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { PictureViewing } from '../viewer/picture-viewing.ts';
import { ViewsButton } from '../views/views-button.tsx';
import type { Attachment } from './attachments.ts';
import { ChipPicture } from './chip-picture.tsx';
import { useChipWords } from './use-chip-words.ts';

interface AttachmentChipProps {
  readonly attachment: Attachment;
  /** False where the chosen model takes text only: the picture stays, but is not sent. */
  readonly seen: boolean;
  readonly onRemove: () => void;
}

export function AttachmentChip({ attachment, seen, onRemove }: AttachmentChipProps) {
  const { t } = useTranslation('composer');
  const words = useChipWords(attachment, seen);
  const view = useContext(PictureViewing);
  const refused = attachment.state === 'refused';
  const removal = removalHandlers(onRemove);
  return (
    <li
      className={cx(
        'flex min-w-0 animate-rise-in items-center gap-1 rounded-xl border p-1.5',
        refused ? 'w-84 max-w-full border-danger/40 bg-danger-soft' : 'w-60 border-line bg-surface',
      )}
    >
      <button
        type="button"
        {...removal}
        onClick={() => attachment.state === 'ready' && view({ images: [attachment.image], index: 0 })}
        className="flex min-w-0 flex-1 items-center gap-2.5 rounded-lg text-left"
      >
        <ChipPicture attachment={attachment} dimmed={!seen} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium text-sm">{attachment.name}</span>
          <span className={cx('block text-xs', refused ? 'text-danger' : 'truncate text-muted')}>{words}</span>
        </span>
      </button>
      {attachment.state === 'ready' && (
        <ViewsButton images={[attachment.image]} tooltipSide="top" className="self-start" />
      )}
      <IconButton
        {...removal}
        icon={X}
        size="sm"
        label={t('chip.remove', { name: attachment.name })}
        tooltipSide="top"
        className="self-start"
        onClick={onRemove}
      />
    </li>
  );
}

/** Delete on a focused chip, and the middle button as on a browser's tab. */
function removalHandlers(onRemove: () => void) {
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Delete' && event.key !== 'Backspace') return;
      event.preventDefault();
      onRemove();
    },
    onAuxClick(event: MouseEvent) {
      if (event.button === 1) onRemove();
    },
  };
}
