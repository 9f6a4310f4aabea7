/** A conversation before its first question: what one can do with a picture, and how to bring one. */
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import { type PictureAction, pictureActions } from './picture-actions.ts';

interface EmptyConversationProps {
  readonly captureShortcut: string;
  readonly onAction: (action: PictureAction) => void;
}

export function EmptyConversation({ captureShortcut, onAction }: EmptyConversationProps) {
  const { t } = useTranslation('conversation');
  const [before = '', after = ''] = t('empty.lead', { shortcut: '\u0000' }).split('\u0000');
  return (
    <section aria-labelledby="empty-title" className="m-auto w-full max-w-[640px] animate-fade-in px-6 py-8">
      <h1 id="empty-title" className="text-center font-semibold text-xl tracking-tight">
        {t('empty.title')}
      </h1>
      <p className="mx-auto mt-2 max-w-md text-balance text-center text-muted">
        {before}
        <Kbd>{captureShortcut}</Kbd>
        {after}
      </p>
      <ul aria-label={t('empty.actions')} className="mt-8 grid grid-cols-2 gap-3">
        {pictureActions.map(({ action, icon: Icon }) => (
          <li key={action}>
            <button
              type="button"
              onClick={() => onAction(action)}
              className="group flex size-full items-center gap-3.5 rounded-2xl border border-line bg-raised px-4 py-3.5 text-left transition-colors hover:border-line-strong hover:bg-surface"
            >
              <span className="flex size-10 shrink-0 items-center justify-center rounded-xl bg-accent-soft text-accent">
                <Icon aria-hidden className="size-5" strokeWidth={1.75} />
              </span>
              <span className="min-w-0">
                <span className="block font-medium">{t(`empty.${action}.title`)}</span>
                <span className="block text-muted text-sm">{t(`empty.${action}.detail`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-8 flex items-center justify-center gap-2 text-muted text-sm">
        <ShieldCheck aria-hidden className="size-4" strokeWidth={1.75} />
        {t('empty.private')}
      </p>
    </section>
  );
}
