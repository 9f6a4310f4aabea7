/**
 * Where a picture stands in the viewer. `x` and `y` are the offset of its centre from the centre of the stage, in CSS
 * px; `scale` is CSS px per picture px.
 */
export interface ViewTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const maxScale = 16;

/** Left free round a picture that is shown whole, px. */
const marginPx = 24;

/** The whole picture, centred; never enlarged beyond its own pixels. */
export function fitScale(picture: Size, stage: Size): number {
  const room = (length: number) => Math.max(1, length - 2 * marginPx);
  return Math.min(1, room(stage.width) / picture.width, room(stage.height) / picture.height);
}

/** Scales about a point of the stage (measured from its centre), so that what lies under it stays under it. */
export function zoomAt(view: ViewTransform, scale: number, point: { x: number; y: number }): ViewTransform {
  const ratio = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio };
}

/** Keeps the scale in bounds and the picture on the stage: no gap beside it while it is larger, centred while smaller. */
export function clampView(view: ViewTransform, picture: Size, stage: Size): ViewTransform {
  const scale = clampScale(view.scale, picture, stage);
  return {
    scale,
    x: clampOffset(view.x, picture.width * scale, stage.width),
    y: clampOffset(view.y, picture.height * scale, stage.height),
  };
}

/** From a tenth of its size (or less, if it takes less to show all of it) to single pixels. */
export function clampScale(scale: number, picture: Size, stage: Size): number {
  return Math.min(maxScale, Math.max(Math.min(fitScale(picture, stage), 0.1), scale));
}

function clampOffset(offset: number, shown: number, stage: number): number {
  const room = Math.max(0, (shown - stage) / 2);
  return Math.min(room, Math.max(-room, offset)) + 0;
}
