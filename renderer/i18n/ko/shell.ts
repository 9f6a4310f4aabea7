/** 창의 틀에 쓰는 말: 창 구성, 프로그램 상태, 단축키. */
export const shell = {
  skipToComposer: '질문 입력란으로 건너뛰기',
  sidebar: '대화 목록',
  main: '대화',
  showSidebar: '사이드바 보이기',
  hideSidebar: '사이드바 숨기기',
  connecting: 'Sightline에 연결하고 있어요',
  notStarted: 'Sightline을 열지 못했어요',
  reconnecting: '연결이 끊겨서 다시 연결하고 있어요',
  reconnected: '다시 연결됐어요.',
  stopped: {
    title: 'Sightline이 꺼졌어요',
    detail: '저장된 내용은 그대로 있어요. Sightline을 다시 시작한 다음, 새로 표시되는 주소를 열어 주세요.',
  },
  refused: {
    title: '이 주소로는 열 수 없어요',
    detail:
      'Sightline을 시작하면 열쇠가 들어 있는 주소가 표시돼요. 그 주소를 열어 주세요. 열쇠가 있어야 다른 프로그램이나 웹사이트가 들어오지 못해요.',
  },
  unreadable: {
    title: '대화 기록을 열 수 없어요',
  },
  engine: {
    restarting: '엔진이 멈춰서 다시 시작하고 있어요.',
    failed: '엔진이 꺼져 있어요',
    startAgain: '다시 시작',
  },
  shortcuts: {
    title: '단축키',
    newConversation: '새 대화',
    search: '대화 찾기',
    sidebar: '사이드바 보이기/숨기기',
    settings: '설정',
    help: '이 목록',
    send: '보내기',
    newline: '줄 바꿈',
    stop: '답변 멈추기',
    recall: '직전 질문 불러오기 (입력란이 비어 있을 때)',
    capture: '화면 캡처',
    captureAnywhere: '어디서나 화면 캡처',
    rename: '선택한 대화 이름 바꾸기',
    delete: '선택한 대화 삭제',
    move: '목록에서 이동',
    or: '또는',
    groups: { anywhere: '어디서나', composer: '질문할 때', list: '대화 목록에서' },
  },
} as const;
