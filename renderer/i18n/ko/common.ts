/** 여러 곳에서 함께 쓰는 말. */
export const common = {
  close: '닫기',
  cancel: '취소',
  save: '저장',
  tryAgain: '다시 시도',
  undo: '되돌리기',
  dismiss: '알림 닫기',
  notice: '알림',
  notices: '알림 ({hotkey})',
  loading: '불러오는 중',
  details: '자세히',
} as const;
