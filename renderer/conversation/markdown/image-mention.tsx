/** A picture that an answer names. It is never fetched: loading it would tell its server that it was read. */
import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AnswerLink } from './answer-link.tsx';

export function ImageMention({ name, address }: { name: string; address: string }) {
  const { t } = useTranslation('conversation');
  const shown = name === '' ? t('markdown.unnamedImage') : name;
  return (
    <span className="inline-flex items-center gap-1.5 rounded-md bg-sunken px-2 py-0.5 text-sm text-muted">
      <ImageOff aria-hidden className="size-3.5 shrink-0" />
      <AnswerLink address={address}>{t('markdown.imageNotLoaded', { name: shown })}</AnswerLink>
    </span>
  );
}
