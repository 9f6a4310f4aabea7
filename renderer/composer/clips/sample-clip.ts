/** Takes frames from a clip with the browser's own decoder: a video element that is never shown, and a canvas. */
import { SightlineError } from '../../../contract/errors.ts';
import { frameTimes } from './frame-times.ts';

export interface SampledFrame {
  readonly picture: Blob;
  readonly seconds: number;
}

/** Longest edge of a frame, px: above it models see nothing more, and each frame is kept on the disk. */
const longestEdgePx = 2048;
/** A jump into the middle of a long clip decodes from the key frame before it. */
const stepMs = 15_000;
const jpegQuality = 0.95;

/** @throws `video_unreadable`; the signal's reason when it fires */
export async function* sampleClip(file: File, count: number, signal: AbortSignal): AsyncGenerator<SampledFrame> {
  const url = URL.createObjectURL(file);
  const video = document.createElement('video');
  try {
    video.muted = true;
    video.preload = 'auto';
    video.src = url;
    const step = stepsOf(video, file.name, signal);
    await step('loadeddata');
    if (video.videoWidth === 0) throw unreadable(file.name, 'it has no picture');
    const duration = await durationOf(video, step);
    for (const seconds of frameTimes(duration, count)) {
      await step('seeked', () => {
        video.currentTime = seconds;
      });
      yield { picture: await draw(video, file.name), seconds };
    }
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}

type Step = (event: string, begin?: () => void) => Promise<void>;

/** Waits for an event of the element that `begin` brings about, or for what keeps it from coming. */
function stepsOf(video: HTMLVideoElement, name: string, signal: AbortSignal): Step {
  return (event, begin) =>
    new Promise((resolve, reject) => {
      const listening = new AbortController();
      const end = (settle: () => void) => {
        listening.abort();
        clearTimeout(timer);
        settle();
      };
      const options = { signal: listening.signal };
      const timer = setTimeout(() => end(() => reject(unreadable(name, 'it takes too long to decode'))), stepMs);
      video.addEventListener(event, () => end(resolve), options);
      video.addEventListener('error', () => end(() => reject(unreadable(name, reasonOf(video)))), options);
      signal.addEventListener('abort', () => end(() => reject(signal.reason)), options);
      if (signal.aborted) end(() => reject(signal.reason));
      else begin?.();
    });
}

/** What a MediaRecorder writes has no length: the element finds it when it is sent beyond the end. */
async function durationOf(video: HTMLVideoElement, step: Step): Promise<number> {
  if (!Number.isFinite(video.duration)) {
    await step('durationchange', () => {
      video.currentTime = Number.MAX_SAFE_INTEGER;
    });
  }
  return Number.isFinite(video.duration) ? video.duration : 0;
}

async function draw(video: HTMLVideoElement, name: string): Promise<Blob> {
  const scale = Math.min(1, longestEdgePx / Math.max(video.videoWidth, video.videoHeight));
  const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw unreadable(name, 'there is no canvas to draw on');
  context.drawImage(video, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
}

function reasonOf(video: HTMLVideoElement): string {
  return video.error?.code === MediaError.MEDIA_ERR_DECODE ? 'it is damaged' : 'this format is not known here';
}

function unreadable(file: string, reason: string): SightlineError {
  return new SightlineError('video_unreadable', { file, reason });
}
