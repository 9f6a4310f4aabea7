/** The words about places in a picture. */
export const regions = {
  list: 'Places in the picture',
  unnamed: 'Place',
  show: 'Show place {{number}}, {{name}}, in the picture',
  open_one: 'Open {{name}} with {{count}} place',
  open_other: 'Open {{name}} with {{count}} places',
  count_one: '{{count}} place in the picture',
  count_other: '{{count}} places in the picture',
  boxAt: '{{width}} × {{height}} px at {{x}}, {{y}}',
  pointAt: 'at {{x}}, {{y}} px',
  shown: 'Draw places on the picture',
  copyJson: 'Copy as JSON',
  copied: 'Copied as JSON, in pixels of the original picture',
  notCopied: 'Could not be copied',
} as const;
