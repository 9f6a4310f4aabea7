/**
 * The box of a picture that stands alone in a question, in CSS px: as wide and high as the column allows, not larger
 * than the picture, and for a very tall or very wide one a window onto it rather than a thread.
 */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

const most = { width: 520, height: 360 };
const least = { width: 160, height: 96 };

export function heroSize(picture: BoxSize): BoxSize {
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height);
  return {
    width: Math.round(Math.max(picture.width * scale, Math.min(picture.width, least.width))),
    height: Math.round(Math.max(picture.height * scale, Math.min(picture.height, least.height))),
  };
}
