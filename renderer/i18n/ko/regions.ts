/** 사진 속 위치에 관한 말. */
import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';

export const regions: Translated<typeof en.regions> = {
  list: '사진 속 위치',
  unnamed: '위치',
  show: '{{number}}, “{{name}}” 사진에서 보기',
  open_other: '위치 {{count}}곳을 표시한 {{name}} 열기',
  count_other: '사진 속 위치 {{count}}곳',
  boxAt: '왼쪽에서 {{x}}, 위에서 {{y}}, 크기 {{width}} × {{height}}px',
  pointAt: '왼쪽에서 {{x}}px, 위에서 {{y}}px',
  shown: '사진에 위치 표시',
  copyJson: 'JSON으로 복사',
  copied: '원본 사진의 픽셀 좌표로 복사했어요',
  notCopied: '복사하지 못했어요',
} as const;
