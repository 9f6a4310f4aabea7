/** What is to be known about what stands in the composer, quietly and one line each. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../i18n/error-text.ts';
import type { ComposerState } from './composer-store.ts';

interface ComposerNotesProps {
  readonly state: ComposerState;
  /** The model's name where it cannot see the pictures that are attached. */
  readonly blindModel: string | null;
}

export function ComposerNotes({ state, blindModel }: ComposerNotesProps) {
  const { t } = useTranslation('composer');
  const errorText = useErrorText();
  const { attachments, sendError, duplicateName, draftUnsaved } = state;
  return (
    <div role="status" className="px-4 text-sm empty:hidden [&>p]:pt-2">
      {attachments.map(
        (item) =>
          item.state === 'refused' && (
            // The red chip shows it; this says it to those who do not see the chip.
            <span key={item.key} className="sr-only">
              {t('chip.refused', { name: item.name, reason: errorText(item.error) })}
            </span>
          ),
      )}
      {sendError !== null && (
        <p className="text-danger">
          {t('notSent')} {errorText(sendError)}
        </p>
      )}
      {blindModel !== null && <p className="text-warning">{t('imagesLeftOut', { model: blindModel })}</p>}
      {duplicateName !== null && <p className="text-muted">{t('duplicate', { name: duplicateName })}</p>}
      {draftUnsaved && <p className="text-warning">{t('draftUnsaved')}</p>}
    </div>
  );
}
