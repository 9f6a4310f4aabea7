/** The page's entry: reaches the core, puts the state together, draws. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './app.tsx';
import { connectPage } from './bridge/page-connection.ts';
import { createAppearance } from './frame/appearance.ts';
import { createI18n } from './i18n/create-i18n.ts';
import { createApp } from './state/index.ts';
import './styles/index.css';

const app = createApp(connectPage());
const i18n = createI18n('en');
createAppearance({ app, i18n, window });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Page app={app} i18n={i18n} />
  </StrictMode>,
);
