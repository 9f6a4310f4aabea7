/** Every kind of failure on its way to a client. */
import { ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import { errorCatalogue, errorCodes, SightlineError } from '../../contract/errors.ts';
import { wireError } from './wire-error.ts';

test.each(errorCodes)('%s keeps its code, status, message and params', (code) => {
  const thrown = new SightlineError(code, { reason: 'r', dir: '/d', count: 3 });
  expect(wireError(thrown, ['messages', 'send'], {})).toMatchObject({
    code,
    status: errorCatalogue[code].status,
    message: thrown.message,
    data: { params: thrown.params },
    cause: thrown,
  });
});

test('a coded error of the engine process, which came over a wire itself, keeps its code', () => {
  const wired = new ORPCError('model_not_found', {
    status: 404,
    message: 'x',
    data: { params: { model: 'm', known: 'k' } },
  });
  expect(wireError(wired, [], {})).toMatchObject({
    code: 'model_not_found',
    status: 404,
    data: { params: { model: 'm' } },
  });
});

test.each([new TypeError('boom'), 'boom', { code: 'EACCES', message: 'boom' }])('a bug is internal: %s', (thrown) => {
  expect(wireError(thrown, [], {})).toMatchObject({
    code: 'internal',
    status: 500,
    data: { params: { reason: 'boom' } },
  });
});
