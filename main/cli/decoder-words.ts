/** Which way a decoder runs, in words. */
import type { DecoderRun } from '../../contract/answers.ts';

const ways = {
  'in-place': 'keys and values stay where they are; a step moves only what is new',
  'on-gpu': 'keys and values stay on the GPU',
  general: 'the general way, in which all keys and values go through each step',
} as const;

const reasons = {
  'switched-off': 'the other is switched off by SIGHTLINE_DEBUG_OFF',
  'sliding-window': 'this model looks back no further than a window, which needs it',
  'graph-unknown': "this model's graph joins its cache in no way that can be changed",
  'encoder-decoder': 'this model writes from what an encoder has read',
} as const;

export function describeDecoder({ path, reason }: DecoderRun): string {
  return reason === null ? ways[path] : `${ways[path]}: ${reasons[reason]}`;
}
