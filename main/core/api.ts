/** The contract, ready to be implemented: every handler that is made with it throws coded errors over the wire. */
import { mapEventIterator } from '@orpc/client';
import { implement } from '@orpc/server';
import { calls } from '../../contract/calls.ts';
import { isCancellation } from '../../contract/errors.ts';
import type { Log } from './log/log.ts';
import { wireError } from './wire-error.ts';

export type Api = ReturnType<typeof createApi>;

export function createApi(log: Log) {
  return implement(calls).use(async ({ next, path, signal }, input) => {
    const translate = (thrown: unknown): unknown => {
      if (isCancellation(thrown) || signal?.aborted) return thrown;
      const error = wireError(thrown, path, input);
      if (error.code === 'internal') log.bug('call.failed', thrown, { call: path.join('.') });
      return error;
    };
    try {
      const result = await next();
      if (!isEventIterator(result.output)) return result;
      // A stream fails after its handler has returned.
      return {
        ...result,
        output: mapEventIterator(result.output, {
          value: async (value) => value,
          error: translate as (thrown: unknown) => Promise<unknown>,
        }),
      };
    } catch (thrown) {
      throw translate(thrown);
    }
  });
}

function isEventIterator(output: unknown): output is AsyncIterator<unknown, unknown, void> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}
