/** The one thing to do about an answer that failed. */
import type { ErrorCode } from '../../contract/errors.ts';
import { errorCatalogue } from '../../contract/errors.ts';

export type FailureAction = 'tryAgain' | 'openSettings' | 'newConversation' | 'restartEngine' | 'edit';

/** By what the user can change: the model and device in the settings, the length by a new conversation, the rest by another try. */
export function failureAction(code: ErrorCode): FailureAction {
  const special = actions[code];
  if (special !== undefined) return special;
  if (errorCatalogue[code].retry) return 'tryAgain';
  if (code.startsWith('model_') || code.startsWith('device_')) return 'openSettings';
  if (code.startsWith('image_')) return 'edit';
  return 'tryAgain';
}

const actions: Partial<Record<ErrorCode, FailureAction>> = {
  engine_crash_loop: 'restartEngine',
  engine_start_failed: 'restartEngine',
  prompt_too_long: 'newConversation',
  prompt_template_failed: 'openSettings',
  prompt_empty: 'edit',
  prompt_one_picture: 'edit',
  settings_invalid: 'openSettings',
};
