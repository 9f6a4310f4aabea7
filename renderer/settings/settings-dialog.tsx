/** The settings: sections on the left, each change saved at once. */
import { Gauge, Info, type LucideIcon, MessageSquareText, MonitorCog, Shield, SlidersHorizontal } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayout, useLayoutState } from '../state/index.ts';
import type { SettingsSection } from '../state/layout.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AboutSection } from './about-section.tsx';
import { AnswersSection } from './answers-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { ModelSection } from './model-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SpeedSection } from './speed-section.tsx';

const sections: readonly { id: SettingsSection; icon: LucideIcon; Content: ComponentType }[] = [
  { id: 'general', icon: SlidersHorizontal, Content: GeneralSection },
  { id: 'model', icon: MonitorCog, Content: ModelSection },
  { id: 'answers', icon: MessageSquareText, Content: AnswersSection },
  { id: 'speed', icon: Gauge, Content: SpeedSection },
  { id: 'privacy', icon: Shield, Content: PrivacySection },
  { id: 'about', icon: Info, Content: AboutSection },
];

export function SettingsDialog() {
  const { t } = useTranslation('settings');
  const layout = useLayout();
  const { dialog, settingsSection, isNarrow } = useLayoutState();
  return (
    <Dialog open={dialog === 'settings'} onClose={() => layout.closeDialog()} title={t('title')} size="lg">
      <Tabs.Root
        orientation={isNarrow ? 'horizontal' : 'vertical'}
        value={settingsSection}
        onValueChange={(value) => {
          const section = sections.find(({ id }) => id === value);
          if (section) layout.openSettings(section.id);
        }}
        className="flex h-[36rem] min-h-0 flex-col wide:flex-row"
      >
        <Tabs.List
          aria-label={t('sections')}
          className="flex shrink-0 gap-0.5 overflow-x-auto px-3 pt-1 pb-3 wide:w-52 wide:flex-col wide:overflow-visible"
        >
          {sections.map(({ id, icon: Icon }) => (
            <Tabs.Trigger
              key={id}
              value={id}
              {...(id === settingsSection && { 'data-autofocus': true })}
              className="flex h-9 shrink-0 items-center gap-2.5 rounded-lg px-3 text-left text-muted text-sm transition-colors hover:bg-hover hover:text-text data-[state=active]:bg-selected data-[state=active]:font-medium data-[state=active]:text-text"
            >
              <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
              {t(`section.${id}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {sections.map(({ id, Content }) => (
          <Tabs.Content
            key={id}
            value={id}
            className="min-h-0 min-w-0 flex-1 overflow-y-auto border-line px-6 pb-6 focus-visible:-outline-offset-2 wide:border-l"
          >
            <Content />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
