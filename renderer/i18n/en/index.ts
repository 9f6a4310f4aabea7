/** All English words of the page, one namespace a feature. Errors are in the contract's catalogue. */
import { capture } from './capture.ts';
import { clips } from './clips.ts';
import { common } from './common.ts';
import { composer } from './composer.ts';
import { conversation } from './conversation.ts';
import { history } from './history.ts';
import { models } from './models.ts';
import { regions } from './regions.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { speed } from './speed.ts';
import { viewer } from './viewer.ts';
import { views } from './views.ts';

export const en = {
  common,
  shell,
  history,
  settings,
  models,
  conversation,
  composer,
  viewer,
  capture,
  regions,
  views,
  clips,
  speed,
} as const;
