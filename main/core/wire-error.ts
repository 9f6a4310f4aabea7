/** Any thrown value as the typed error that the contract declares; what is not expected becomes `internal`. */
import { ORPCError, ValidationError } from '@orpc/server';
import { type ErrorReport, errorCatalogue, reportError, SightlineError } from '../../contract/errors.ts';
import { settingsInvalid } from './settings/settings-invalid.ts';

export type WireError = ORPCError<ErrorReport['code'], { params: ErrorReport['params'] }>;

/** `path` and `input` are those of the call, to say what was wrong with a request. */
export function wireError(thrown: unknown, path: readonly string[], input: unknown): WireError {
  const { code, params, message } = reportError(refusedRequest(thrown, path, input) ?? thrown);
  return new ORPCError(code, { status: errorCatalogue[code].status, message, data: { params }, cause: thrown });
}

/** An input that the contract refuses; null for anything else, an output that it refuses included: that is a bug. */
function refusedRequest(thrown: unknown, path: readonly string[], input: unknown): SightlineError | null {
  if (!(thrown instanceof ORPCError) || thrown.code !== 'BAD_REQUEST') return null;
  const [issue] = thrown.cause instanceof ValidationError ? thrown.cause.issues : [];
  const keys = (issue?.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  const reason = issue?.message ?? thrown.message;
  if (path[0] === 'settings' && keys[0] !== undefined) {
    return settingsInvalid(keys[0], (input as Record<string, unknown>)[keys[0]], reason);
  }
  return new SightlineError('request_invalid', { reason: keys.length > 0 ? `${keys.join('.')}: ${reason}` : reason });
}
