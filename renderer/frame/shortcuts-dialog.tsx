/** All keys of the page. */
import { useTranslation } from 'react-i18next';
import { useHost, useLayout, useLayoutState, useSettings } from '../state/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { keyLabel } from './shortcuts.ts';
import { useIsMac } from './use-keyboard.ts';

interface Row {
  readonly label: string;
  readonly keys: readonly string[];
}

export function ShortcutsDialog() {
  const { t } = useTranslation('shell');
  const layout = useLayout();
  const isOpen = useLayoutState((state) => state.dialog === 'shortcuts');
  const groups = useGroups();
  return (
    <Dialog open={isOpen} onClose={() => layout.closeDialog()} title={t('shortcuts.title')} size="md">
      <div className="flex flex-col gap-5">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3 className="mb-1 text-muted text-xs">{title}</h3>
            <dl>
              {rows.map((row) => (
                <ShortcutRow key={row.label} {...row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function ShortcutRow({ label, keys }: Row) {
  const { t } = useTranslation('shell');
  const isMac = useIsMac();
  return (
    <div className="flex min-h-9 items-center justify-between gap-4 border-line border-t text-sm first:border-t-0">
      <dt>{label}</dt>
      <dd className="flex items-center gap-2 text-muted text-xs">
        {keys.map((key, index) => (
          <span key={key} className="flex items-center gap-2">
            {index > 0 && t('shortcuts.or')}
            <Kbd>{keyLabel(key, isMac)}</Kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}

function useGroups(): { title: string; rows: Row[] }[] {
  const { t } = useTranslation('shell');
  const host = useHost();
  const captureShortcut = useSettings((settings) => settings.captureShortcut);
  const anywhere: Row[] = [
    { label: t('shortcuts.newConversation'), keys: ['mod+N', 'mod+Shift+O'] },
    { label: t('shortcuts.search'), keys: ['mod+K'] },
    { label: t('shortcuts.sidebar'), keys: ['mod+B'] },
    { label: t('shortcuts.settings'), keys: ['mod+,'] },
    { label: t('shortcuts.help'), keys: ['F1', 'mod+/'] },
  ];
  if (host?.globalShortcut && captureShortcut !== null) {
    anywhere.push({ label: t('shortcuts.captureAnywhere'), keys: [captureShortcut] });
  }
  return [
    { title: t('shortcuts.groups.anywhere'), rows: anywhere },
    {
      title: t('shortcuts.groups.composer'),
      rows: [
        { label: t('shortcuts.send'), keys: ['Enter'] },
        { label: t('shortcuts.newline'), keys: ['Shift+Enter'] },
        { label: t('shortcuts.stop'), keys: ['Esc'] },
        { label: t('shortcuts.recall'), keys: ['Up'] },
        { label: t('shortcuts.capture'), keys: ['mod+Shift+S'] },
      ],
    },
    {
      title: t('shortcuts.groups.list'),
      rows: [
        { label: t('shortcuts.move'), keys: ['Up', 'Down'] },
        { label: t('shortcuts.rename'), keys: ['F2'] },
        { label: t('shortcuts.delete'), keys: ['Delete'] },
      ],
    },
  ];
}
