/** The words of the composer. */
export const composer = {
  label: 'Message',
  placeholder: 'Ask about a picture',
  placeholderNext: 'Ask a follow-up',
  send: 'Send',
  stop: 'Stop',
  attach: 'Attach images',
  attachments: 'Attached images',
  pasted: 'Pasted',
  drop: {
    title: 'Drop to attach',
    detail: 'PNG, JPEG, WebP, GIF, AVIF or TIFF, up to {{limit}} MB each; clips as MP4 or WebM',
  },
  chip: {
    remove: 'Remove {{name}}',
    importing: 'Reading',
    refused: '{{name}} cannot be attached: {{reason}}',
    unseen: 'This model does not see pictures',
  },
  duplicate: '{{name}} is already attached.',
  notSent: 'Not sent. Everything is still here.',
  draftUnsaved: 'The draft cannot be saved at the moment.',
  imagesLeftOut: 'Pictures are left out: {{model}} does not see them.',
} as const;
