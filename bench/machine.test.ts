import { expect, test } from 'vitest';
import { countCores, describeMachine } from './machine.ts';

const thread = (socket: number, core: number) => `processor : 0\nphysical id : ${socket}\ncore id : ${core}`;

test('two threads of one core are one core; the same number on two sockets is two', () => {
  expect(countCores([thread(0, 0), thread(0, 1), thread(0, 0), thread(0, 1)].join('\n\n'))).toBe(2);
  expect(countCores([thread(0, 0), thread(1, 0)].join('\n\n'))).toBe(2);
  expect(countCores('')).toBe(0);
});

test('this machine has a core and memory', () => {
  const { cores, memoryBytes } = describeMachine();
  expect(cores).toBeGreaterThan(0);
  expect(memoryBytes).toBeGreaterThan(0);
});
