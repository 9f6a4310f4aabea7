/** The page: what surrounds every part of it, and which of its states is shown. */
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Announcer } from './frame/announcer.tsx';
import { ConnectionScreen } from './frame/connection-screen.tsx';
import { Dialogs } from './frame/dialogs.tsx';
import { Frame } from './frame/frame.tsx';
import { Notices } from './frame/notices.tsx';
import { useKeyboard } from './frame/use-keyboard.ts';
import { type App, AppProvider, useHost } from './state/index.ts';
import { TooltipProvider } from './ui/tooltip.tsx';

export function Page({ app, i18n }: { app: App; i18n: i18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <AppProvider app={app}>
        <TooltipProvider delayDuration={400} skipDelayDuration={200}>
          <Content />
          <Announcer />
        </TooltipProvider>
      </AppProvider>
    </I18nextProvider>
  );
}

/** The frame waits for the first answer of the core, and then stands whatever the connection does: nothing typed is lost. */
function Content() {
  const host = useHost();
  useKeyboard();
  return (
    <>
      {host !== null && <Frame />}
      <ConnectionScreen />
      {host !== null && <Dialogs />}
      <Notices />
    </>
  );
}
