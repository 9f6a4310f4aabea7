import { expect, test } from 'vitest';
import { engineEnvironment } from './engine-environment.ts';

test('glibc is told to give memory back, unless that is switched off or the user says otherwise', () => {
  expect(engineEnvironment({ HOME: '/h' })).toEqual({ HOME: '/h', MALLOC_TRIM_THRESHOLD_: '131072' });
  expect(engineEnvironment({ MALLOC_TRIM_THRESHOLD_: '7' })).toEqual({ MALLOC_TRIM_THRESHOLD_: '7' });
  const off = { SIGHTLINE_DEBUG_OFF: 'prompt-lookup,memory-return' };
  expect(engineEnvironment(off)).toEqual(off);
});
