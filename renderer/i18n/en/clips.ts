/** The words about clips and their frames. */
export const clips = {
  clip: 'Clip {{name}}',
  remove: 'Remove {{name}}',
  list: 'Frames of {{name}}',
  open: 'Open the frame at {{time}}',
  removeFrame: 'Remove the frame at {{time}}',
  fewer: 'Take one frame fewer',
  more: 'Take one frame more',
  frames_one: '{{count}} frame',
  frames_other: '{{count}} frames',
  sampling: '{{done}} of {{count}}',
} as const;
