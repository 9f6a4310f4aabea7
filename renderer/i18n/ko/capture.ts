/** 화면 캡처의 말. */
export const capture = {
  button: '화면 캡처',
  name: '화면',
  denied: '화면을 캡처하지 못했어요. 화면을 고르지 않았거나 브라우저에 권한이 없어요.',
  unsupported: '이 브라우저에서는 화면을 캡처할 수 없어요. 스크린샷을 붙여 넣어 주세요.',
  arrived: '캡처한 화면을 첨부했어요.',
} as const;
