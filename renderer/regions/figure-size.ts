/** The box of a picture with regions on it, in CSS px: whole, not larger than itself, and never too thin for its marks. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const most = { width: 600, height: 440 };
const leastWidth = 200;

export function figureSize({ width, height }: Size): { width: number; aspectRatio: string } {
  const fitting = width * Math.min(1, most.width / width, most.height / height);
  return { width: Math.round(Math.max(fitting, Math.min(width, leastWidth))), aspectRatio: `${width} / ${height}` };
}
