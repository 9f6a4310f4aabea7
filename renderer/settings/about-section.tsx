/** What this program is. */
import { useTranslation } from 'react-i18next';
import { useHost, useLayout } from '../state/index.ts';
import { Button } from '../ui/button.tsx';

const platforms = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' } as const;

export function AboutSection() {
  const { t } = useTranslation('settings');
  const host = useHost();
  const layout = useLayout();
  if (host === null) return null;
  const facts = [
    [t('about.host'), t(`about.hosts.${host.kind}`)],
    [t('about.platform'), platforms[host.platform]],
    [t('about.licence'), t('about.licenceDetail')],
    [t('about.fonts'), t('about.fontsDetail')],
  ] as const;
  return (
    <div className="flex flex-col items-start gap-5 pt-2">
      <div>
        <p className="font-semibold text-xl tracking-tight">Sightline</p>
        <p className="text-muted">{t('about.tagline')}</p>
        <p className="mt-2 text-muted text-sm tabular-nums">{t('about.version', { version: host.version })}</p>
      </div>
      <dl className="w-full">
        {facts.map(([label, value]) => (
          <div key={label} className="flex flex-wrap gap-x-6 gap-y-1 border-line border-t py-3 text-sm">
            <dt className="w-32 shrink-0 text-muted">{label}</dt>
            <dd className="min-w-0 flex-1">{value}</dd>
          </div>
        ))}
      </dl>
      <Button size="sm" onClick={() => layout.openDialog('shortcuts')}>
        {t('about.shortcuts')}
      </Button>
    </div>
  );
}
