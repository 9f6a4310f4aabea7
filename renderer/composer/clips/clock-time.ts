/** A time in a clip as a player writes it: `0:03.5`. */
export function clockTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [minutes, rest] = [Math.floor(tenths / 600), tenths % 600];
  const whole = String(Math.floor(rest / 10)).padStart(2, '0');
  return rest % 10 === 0 ? `${minutes}:${whole}` : `${minutes}:${whole}.${rest % 10}`;
}
