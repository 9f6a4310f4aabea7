/** 화면의 모든 한국어 글. 기능마다 이름 공간이 하나씩 있고, 오류 문구는 `errors.ts`에 있다. */

import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';
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

export const ko = {
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
} as const satisfies Translated<typeof en>;
