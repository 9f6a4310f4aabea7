/** Which way a decoder runs, and why where that is the slow one. */
import type { DecoderRun } from '../../../contract/answers.ts';
import { isOn } from '../debug-switches.ts';
import { hasSlidingWindow, type TextConfig } from '../model-folder/model-config.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';

/** @param isOnGpu Whether keys and values stay on the device between two runs. */
export function decoderRunOf(
  { cacheReading }: Pick<OnnxSession, 'cacheReading'>,
  config: TextConfig,
  isOnGpu: boolean,
): DecoderRun {
  if (isOnGpu) return { path: 'on-gpu', reason: null };
  if (cacheReading) return { path: 'in-place', reason: null };
  if (!isOn('decoder-patches')) return { path: 'general', reason: 'switched-off' };
  return { path: 'general', reason: hasSlidingWindow(config) ? 'sliding-window' : 'graph-unknown' };
}
