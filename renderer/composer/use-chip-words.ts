/** What a chip says of its picture: a line to read and a name for screen readers. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import type { Attachment } from './attachments.ts';
import { fileSize } from './file-size.ts';

export function useChipWords(attachment: Attachment, seen: boolean): { detail: string; label: string } {
  const { t, i18n } = useTranslation('composer');
  const errorText = useErrorText();
  const { name } = attachment;
  switch (attachment.state) {
    case 'importing':
      return { detail: t('chip.importingShort'), label: t('chip.importing', { name }) };
    case 'refused': {
      const reason = errorText(attachment.error);
      return { detail: reason, label: t('chip.refused', { name, reason }) };
    }
    case 'ready': {
      if (!seen) return { detail: t('chip.unseen'), label: t('chip.unseenLabel', { name }) };
      const { width, height } = attachment.image;
      const size = fileSize(attachment.bytes, i18n.language);
      return { detail: `${width} × ${height} · ${size}`, label: t('chip.ready', { name, width, height, size }) };
    }
    default:
      return attachment satisfies never;
  }
}
