/** What an answer cost, on demand. */
import { Gauge } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { AnswerStats } from '../../../contract/answers.ts';
import type { Message } from '../../../contract/conversations.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStatisticsRows } from './use-statistics-rows.ts';

interface AnswerStatisticsProps {
  readonly stats: AnswerStats;
  readonly model: Message['model'];
}

export function AnswerStatistics({ stats, model }: AnswerStatisticsProps) {
  const { t } = useTranslation('conversation');
  const rows = useStatisticsRows(stats, model);
  return (
    <Popover.Root>
      {/* The trigger around the button, the tooltip within: both are Radix slots. */}
      <Popover.Trigger asChild>
        <IconButton icon={Gauge} size="sm" label={t('actions.statistics')} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={t('stats.title')}
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 w-72 animate-rise-in rounded-xl border border-line bg-raised p-4 text-sm shadow-floating outline-none"
        >
          <p className="mb-2 font-semibold">{t('stats.title')}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
            {rows.map(({ label, value, part }) => (
              <div key={label} className="contents">
                <dt className={part ? 'pl-3 text-muted' : 'text-muted'}>{label}</dt>
                <dd className="text-right tabular-nums [overflow-wrap:anywhere]">{value}</dd>
              </div>
            ))}
          </dl>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
