/** The pictures of the composer, in the order in which they are sent. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentChip } from './attachment-chip.tsx';
import type { Attachments } from './attachments.ts';

interface AttachmentListProps {
  readonly attachments: Attachments;
  readonly seen: boolean;
  readonly onRemove: (key: string) => void;
  /** Where the focus goes when the last chip is gone. */
  readonly onEmptied: () => void;
}

export function AttachmentList({ attachments, seen, onRemove, onEmptied }: AttachmentListProps) {
  const { t } = useTranslation('composer');
  const list = useRef<HTMLUListElement>(null);
  if (attachments.length === 0) return null;

  /** The focus stays among the chips, so that several can be removed in a row. */
  const remove = (key: string, index: number) => {
    const items = list.current?.children;
    const neighbour = items?.[index + 1] ?? items?.[index - 1];
    if (list.current?.contains(document.activeElement)) {
      if (neighbour === undefined) onEmptied();
      else neighbour.querySelector('button')?.focus();
    }
    onRemove(key);
  };

  return (
    <ul
      ref={list}
      aria-label={t('attachments')}
      className="flex max-h-52 flex-wrap gap-2 overflow-y-auto px-3 pt-3 pb-1"
    >
      {attachments.map((attachment, index) => (
        <AttachmentChip
          key={attachment.key}
          attachment={attachment}
          seen={seen}
          onRemove={() => remove(attachment.key, index)}
        />
      ))}
    </ul>
  );
}
