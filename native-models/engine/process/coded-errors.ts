/** Puts every failure of a call into the form of the contract: a code with its params; anything uncoded is `internal`. */
import { ORPCError } from '@orpc/client';
import { errorCatalogue, isCancellation, reportError, SightlineError } from '../../../contract/errors.ts';

/** An interceptor around whole calls, so that it also sees inputs and outputs that do not fit the contract. */
export async function withCodedErrors<T>({ next }: { next(): Promise<T> }): Promise<T> {
  try {
    const output = await next();
    return (isStream(output) ? codedStream(output) : output) as T;
  } catch (thrown) {
    throw wireError(thrown);
  }
}

async function* codedStream(stream: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* stream;
  } catch (thrown) {
    throw wireError(thrown);
  }
}

function isStream(output: unknown): output is AsyncIterable<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

function wireError(thrown: unknown): unknown {
  if (isCancellation(thrown)) return thrown;
  const { code, params, message } = reportError(invalidRequest(thrown) ?? thrown);
  return new ORPCError(code, { status: errorCatalogue[code].status, message, data: { params }, cause: thrown });
}

function invalidRequest(thrown: unknown): SightlineError | undefined {
  if (!(thrown instanceof ORPCError) || thrown.code !== 'BAD_REQUEST') return undefined;
  const issues: { path?: unknown[]; message?: string }[] = thrown.data?.issues ?? [];
  const reason = issues.map(({ path = [], message }) => `${path.join('.')}: ${message}`).join('; ');
  return new SightlineError('request_invalid', { reason: reason || thrown.message }, { cause: thrown });
}
