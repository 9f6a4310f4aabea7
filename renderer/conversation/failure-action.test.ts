import { expect, test } from 'vitest';
import { failureAction } from './failure-action.ts';

test.each([
  ['engine_crashed', 'tryAgain'],
  ['engine_crash_loop', 'restartEngine'],
  ['model_file_missing', 'openSettings'],
  ['model_out_of_memory', 'openSettings'],
  ['device_unavailable', 'openSettings'],
  ['prompt_too_long', 'newConversation'],
  ['image_unreadable', 'edit'],
  ['internal', 'tryAgain'],
] as const)('%s offers %s', (code, action) => {
  expect(failureAction(code)).toBe(action);
});
