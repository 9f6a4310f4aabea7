/** 모델이 사진을 어떻게 보는지에 관한 말. */
import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';

export const views: Translated<typeof en.views> = {
  title: '모델이 보는 모습',
  description: '{{model}} 모델이 크기를 줄이고 나눈 뒤 실제로 받는 픽셀이에요.',
  loading: '모델에게 묻고 있어요',
  pictures: '질문의 사진',
  original: '원본',
  cost: '드는 토큰',
  size: '{{width}} × {{height}}px',
  sizes: '크기가 서로 다름',
  tokens: '{{tokens}}토큰',
  tokensEach: '하나에 {{tokens}}토큰',
  tokensTogether: '모두 {{tokens}}토큰',
  tiles_other: '조각 {{count}}개',
  whole: '사진 전체',
  pieces: '보는 부분',
  wholeAlt: '모델이 보는 {{name}}',
  tileAlt: '{{row}}행 {{column}}열 조각',
  detail: {
    label: '자세히 보기',
    low: '낮음',
    auto: '자동',
    high: '높음',
    lowMeans: '작게 한 번만 봐요. 빠르지만 작은 글자는 놓쳐요',
    autoMeans: '모델이 만들어진 방식대로 봐요',
    highMeans: '볼 수 있는 만큼 자세히 봐요. 더 느려요',
    fixed: '이 모델은 모든 사진을 한 가지 방식으로 봐요.',
    fixedFor: '{{model}} 모델은 모든 사진을 한 가지 방식으로 봐서 고를 것이 없어요.',
  },
} as const;
