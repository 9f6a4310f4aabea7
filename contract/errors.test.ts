/** The catalogue: messages, parameters, and how any thrown value becomes a report. */
import { expect, test } from 'vitest';
import {
  errorCatalogue,
  errorCodes,
  formatErrorMessage,
  isCancellation,
  reportError,
  SightlineError,
} from './errors.ts';

test('every code reads area_reason and every message is a sentence', () => {
  for (const code of errorCodes) {
    expect(code).toMatch(/^(internal|[a-z]+(_[a-z]+)+)$/);
    expect(errorCatalogue[code].message).toMatch(/^[A-Z{].*\.$/);
    expect(errorCatalogue[code].status).toBeGreaterThanOrEqual(400);
  }
});

test('a message is filled from its params, and a missing one stays visible', () => {
  expect(formatErrorMessage('model_not_found', { model: 'x', known: 'a, b' })).toBe(
    'There is no model "x". Known models: a, b.',
  );
  expect(formatErrorMessage('model_not_found', { model: 'x' })).toContain('{known}');
});

test('a coded error keeps its code as an object, after a wire, and as a cause', () => {
  const thrown = new SightlineError('image_too_many_pixels', {
    file: 'a.png',
    width: 1,
    height: 2,
    megapixels: 3,
    limit: 48,
  });
  expect(reportError(thrown)).toEqual({
    code: 'image_too_many_pixels',
    params: thrown.params,
    message: thrown.message,
  });
  const wired = { code: 'image_too_many_pixels', data: { params: thrown.params }, message: 'anything' };
  expect(reportError(wired)).toEqual(reportError(thrown));
});

test.each([
  [new TypeError('boom')],
  ['boom'],
  [{ code: 'EACCES', message: 'boom' }],
  [{ code: 'toString', message: 'boom' }],
])('anything else is internal: %s', (thrown) => {
  expect(reportError(thrown)).toMatchObject({ code: 'internal', params: { reason: 'boom' } });
});

test('nothing at all is internal too', () => {
  expect(reportError(undefined).code).toBe('internal');
  expect(reportError(null).code).toBe('internal');
});

test('cancellation is told by name', () => {
  expect(isCancellation(new DOMException('x', 'AbortError'))).toBe(true);
  expect(isCancellation(new Error('x'))).toBe(false);
});
