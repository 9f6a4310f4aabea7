/** What stands in a prompt for a clip: SmolVLM2's words about it, and each frame, seen as a whole, after its time. */
import { writeImagePrompt } from './image-prompt.ts';

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * `replace_video_token` of SmolVLMProcessor. The template knows no clip and writes it like a picture at the beginning of a
 * message, without the space that it leaves before anything else.
 *
 * @param seconds When each frame was taken, in order.
 */
export function writeClipPrompt(seconds: readonly number[], rowsPerFrame: number, imageToken: string): string {
  const frame = writeImagePrompt({ rows: 0, columns: 0 }, rowsPerFrame, imageToken);
  const frames = seconds.map((second) => `\nFrame from ${writeMinutes(second)}:${frame}`).join('');
  const count = writeCount(seconds.length);
  const duration = writeHours(seconds.at(-1) ?? 0);
  return ` You are provided the following series of ${count} frames from a ${duration} [H:MM:SS] video.\n${frames}\n\n`;
}

/** In words, as `num2words` writes numbers below 100. */
function writeCount(count: number): string {
  if (count >= 100) return String(count);
  const unit = count % 10;
  return small[count] ?? `${tens[(count - unit) / 10]}${unit === 0 ? '' : `-${small[unit]}`}`;
}

/** MM:SS */
function writeMinutes(seconds: number): string {
  return [seconds / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** H:MM:SS */
function writeHours(seconds: number): string {
  return `${Math.floor(seconds / 3600)}:${writeMinutes(seconds % 3600)}`;
}
