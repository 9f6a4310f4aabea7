/** 입력창의 말. */
export const composer = {
  label: '메시지',
  placeholder: '사진에 대해 물어보세요',
  placeholderNext: '이어서 물어보세요',
  send: '보내기',
  stop: '멈추기',
  attach: '사진 첨부',
  attachments: '첨부한 사진',
  pasted: '붙여 넣은 사진',
  drop: {
    title: '여기에 놓으면 첨부돼요',
    detail: 'PNG, JPEG, WebP, GIF, AVIF, TIFF 파일을 하나에 {{limit}}MB까지, 동영상은 MP4나 WebM으로 첨부할 수 있어요',
  },
  chip: {
    remove: '{{name}} 빼기',
    importing: '읽는 중',
    refused: '{{name}} 파일은 첨부할 수 없어요. {{reason}}',
    unseen: '이 모델은 사진을 보지 못해요',
  },
  duplicate: '{{name}}은(는) 이미 첨부되어 있어요.',
  notSent: '보내지 못했어요. 쓴 내용은 그대로 있어요.',
  draftUnsaved: '지금은 초안을 저장할 수 없어요.',
  imagesLeftOut: '{{model}} 모델은 사진을 보지 못해서 사진은 빼고 보내요.',
} as const;
