/** What each device of this machine can do, tried on request; the one in use is told without. */
import { CircleCheck, CircleMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import type { DeviceReport } from '../../contract/models.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useClient, useEngine, useHost } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { existsOn } from './exists-on.ts';

type Probe =
  | { readonly state: 'idle' | 'running' }
  | { readonly state: 'done'; readonly reports: readonly DeviceReport[] }
  | { readonly state: 'failed'; readonly error: ErrorReport };

export function DeviceReports() {
  const { t } = useTranslation('settings');
  const client = useClient();
  const errorText = useErrorText();
  const platform = useHost()?.platform ?? 'linux';
  const isOfThisSystem = ({ device }: DeviceReport) => existsOn(device, platform);
  const [probe, setProbe] = useState<Probe>({ state: 'idle' });

  async function run(): Promise<void> {
    setProbe({ state: 'running' });
    try {
      setProbe({ state: 'done', reports: await client.engine.probeDevices() });
    } catch (thrown) {
      setProbe({ state: 'failed', error: reportError(thrown) });
    }
  }

  return (
    <div className="flex flex-col items-start gap-3 pb-2" aria-live="polite">
      {probe.state === 'done' && (
        <ul className="w-full divide-y divide-line rounded-xl border border-line">
          {probe.reports.filter(isOfThisSystem).map((report) => (
            <ReportRow key={report.device} report={report} />
          ))}
        </ul>
      )}
      {probe.state === 'failed' && (
        <p className="text-danger text-sm">
          {t('model.probeFailed')} {errorText(probe.error)}
        </p>
      )}
      {probe.state === 'running' ? (
        <Spinner label={t('model.probing')} className="min-h-8" />
      ) : (
        <Button size="sm" onClick={() => void run()}>
          {probe.state === 'idle' ? t('model.probe') : t('model.probeAgain')}
        </Button>
      )}
    </div>
  );
}

function ReportRow({ report: { device, works, detail, probeMs, skipped } }: { report: DeviceReport }) {
  const { t, i18n } = useTranslation('settings');
  const engine = useEngine();
  const isInUse = engine.state === 'running' && engine.device === device;
  const Icon = works ? CircleCheck : CircleMinus;
  const time =
    probeMs === null ? null : new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 }).format(probeMs);
  return (
    <li className="flex items-start gap-3 px-4 py-3 text-sm">
      <Icon
        aria-hidden
        className={works ? 'mt-0.5 size-4 shrink-0 text-success' : 'mt-0.5 size-4 shrink-0 text-muted'}
        strokeWidth={2}
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{t(`model.devices.${device}`)}</p>
        <p className="text-muted text-xs [overflow-wrap:anywhere]">{detail}</p>
        {skipped !== undefined && (
          <p className="text-muted text-xs [overflow-wrap:anywhere]">{t('model.skipped', { reason: skipped })}</p>
        )}
      </div>
      <p className="shrink-0 text-right text-xs">
        <span className={works ? 'text-success' : 'text-muted'}>{works ? t('model.works') : t('model.fails')}</span>
        {isInUse && <span className="block text-muted">{t('model.inUse')}</span>}
        {works && time !== null && <span className="block text-muted">{t('model.probeTime', { ms: time })}</span>}
      </p>
    </li>
  );
}
