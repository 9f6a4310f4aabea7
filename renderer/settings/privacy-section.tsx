/** What is kept, where, and that nothing leaves. Every sentence here must stay true: change it with the code. */
import { Check, Copy, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHost, useNotices } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';

export function PrivacySection() {
  const { t } = useTranslation('settings');
  return (
    <div className="flex flex-col gap-6 pt-2">
      <div className="flex gap-4 rounded-xl bg-success-soft p-4">
        <ShieldCheck aria-hidden className="size-6 shrink-0 text-success" strokeWidth={1.75} />
        <div>
          <p className="font-medium">{t('privacy.lead')}</p>
          <p className="mt-1 text-sm">{t('privacy.detail')}</p>
        </div>
      </div>
      <section>
        <h3 className="mb-2 font-semibold text-sm">{t('privacy.kept')}</h3>
        <ul className="flex flex-col gap-2.5">
          {(['conversations', 'pictures', 'settings', 'log'] as const).map((kept) => (
            <li key={kept} className="flex gap-3 text-sm">
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" strokeWidth={1.75} />
              <p>
                <span className="font-medium">{t(`privacy.${kept}`)}</span>
                <span className="block text-muted">{t(`privacy.${kept}Detail`)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <DataFolder />
      <p className="text-muted text-sm">{t('privacy.deleting')}</p>
    </div>
  );
}

function DataFolder() {
  const { t } = useTranslation('settings');
  const host = useHost();
  const { notify } = useNotices();
  if (host === null) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(host.dataDir);
    notify({ text: t('privacy.copied') });
  };
  return (
    <section>
      <h3 className="mb-2 font-semibold text-sm">{t('privacy.where')}</h3>
      <div className="flex items-center gap-2 rounded-lg bg-sunken py-1 pr-1 pl-3">
        <code className="min-w-0 flex-1 break-all font-mono text-sm">{host.dataDir}</code>
        <IconButton icon={Copy} size="sm" label={t('privacy.copyPath')} onClick={() => void copy()} />
      </div>
    </section>
  );
}
