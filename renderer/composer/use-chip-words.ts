/** The line that a chip says of its picture, below its name. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import type { Attachment } from './attachments.ts';
import { fileSize } from './file-size.ts';

export function useChipWords(attachment: Attachment, seen: boolean): string {
  const { t, i18n } = useTranslation('composer');
  const errorText = useErrorText();
  switch (attachment.state) {
    case 'importing':
      return t('chip.importing');
    case 'refused':
      return errorText(attachment.error);
    case 'ready': {
      if (!seen) return t('chip.unseen');
      const { width, height } = attachment.image;
      return `${width} × ${height} · ${fileSize(attachment.bytes, i18n.language)}`;
    }
    default:
      return attachment satisfies never;
  }
}
