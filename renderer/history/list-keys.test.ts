/** The list's keys are those of every list. */
import { expect, test } from 'vitest';
import { listAction } from './list-keys.ts';

const press = (key: string, active: number, held: object = {}) =>
  listAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, active, 5, 3);

test('arrows and pages stay inside the list', () => {
  expect(press('ArrowDown', -1)).toEqual({ type: 'move', to: 0 });
  expect(press('ArrowUp', 0)).toEqual({ type: 'move', to: 0 });
  expect(press('PageDown', 3)).toEqual({ type: 'move', to: 4 });
  expect(press('Home', 3)).toEqual({ type: 'move', to: 0 });
});

test('the menu opens by its own key and by Shift+F10', () => {
  expect(press('ContextMenu', 1)).toEqual({ type: 'menu' });
  expect(press('F10', 1, { shiftKey: true })).toEqual({ type: 'menu' });
  expect(press('F10', 1)).toBeNull();
});

test('shortcuts of the page and an empty list are left alone', () => {
  expect(press('Delete', 1, { ctrlKey: true })).toBeNull();
  expect(
    listAction({ key: 'ArrowDown', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, -1, 0, 3),
  ).toBeNull();
});
