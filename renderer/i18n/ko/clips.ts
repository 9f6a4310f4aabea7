/** 동영상과 그 장면에 관한 말. */
import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';

export const clips: Translated<typeof en.clips> = {
  clip: '동영상 {{name}}',
  remove: '{{name}} 빼기',
  list: '{{name}}의 장면',
  open: '{{time}} 장면 열기',
  removeFrame: '{{time}} 장면 빼기',
  fewer: '장면 하나 덜 보기',
  more: '장면 하나 더 보기',
  frames_other: '장면 {{count}}개',
  sampling: '{{count}}개 중 {{done}}개',
} as const;
