/**
 * The page over a fake core, for work on its looks: no part of the product's build.
 *
 * The address says what to show: `?state=streaming&lang=ko&theme=dark&open=1&dialog=settings:model`. The states are
 * listed in `scenario.ts`; `open` is the place of a conversation in the list, from 0.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from '../app.tsx';
import { connect } from '../bridge/connection.ts';
import { wireOverPort } from '../bridge/port-wire.ts';
import type { OpenWire } from '../bridge/wire.ts';
import { createAppearance } from '../frame/appearance.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { createApp } from '../state/index.ts';
import type { SettingsSection } from '../state/layout.ts';
import { createFakeCore } from './fake-core.ts';
import { readScenario } from './scenario.ts';
import '../styles/index.css';

const scenario = readScenario(new URLSearchParams(location.search));
localStorage.clear();
localStorage.setItem('sightline.language', scenario.language);
localStorage.setItem('sightline.theme', scenario.theme);

const core = createFakeCore(scenario);
const openWire: OpenWire = async (signal) => {
  switch (scenario.state) {
    case 'refused':
      return 'refused';
    case 'stopped':
      throw new Error('Nobody is there');
    case 'connecting':
      return new Promise((_, reject) => signal.addEventListener('abort', reject));
    default: {
      const { port1, port2 } = new MessageChannel();
      core.serve(port2);
      return wireOverPort(port1);
    }
  }
};

const app = createApp(connect(openWire));
const i18n = createI18n(scenario.language);
createAppearance({ app, i18n, window });

const stopWaiting = app.conversations.state.subscribe(({ status, items }) => {
  const chosen = scenario.open === null ? undefined : items[scenario.open];
  if (status !== 'ready') return;
  stopWaiting();
  if (chosen !== undefined) app.actions.openConversation(chosen.id);
  const [dialog, section] = scenario.dialog?.split(':') ?? [];
  if (dialog === 'settings') app.layout.openSettings((section ?? 'general') as SettingsSection);
  if (dialog === 'shortcuts' || dialog === 'add-model') app.layout.openDialog(dialog);
});

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Page app={app} i18n={i18n} />
  </StrictMode>,
);
