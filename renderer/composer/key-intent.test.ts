import { describe, expect, test } from 'vitest';
import { type ComposerKey, type ComposerSituation, createCompositionGuard, keyIntent } from './key-intent.ts';

function press(key: string, more: Partial<ComposerKey> = {}): ComposerKey {
  return {
    key,
    keyCode: 0,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    repeat: false,
    ...more,
  };
}

const typing: ComposerSituation = {
  text: 'hello',
  caretAtStart: false,
  imageCount: 1,
  answering: false,
  composing: false,
};
const empty: ComposerSituation = { ...typing, text: '', caretAtStart: true };

describe('keyIntent', () => {
  test('Enter sends, Shift+Enter breaks the line, a held Enter does nothing more', () => {
    expect(keyIntent(press('Enter'), typing)).toBe('send');
    expect(keyIntent(press('Enter', { ctrlKey: true }), typing)).toBe('send');
    expect(keyIntent(press('Enter', { shiftKey: true }), typing)).toBeNull();
    expect(keyIntent(press('Enter', { repeat: true }), typing)).toBeNull();
  });

  test('no key of an input method means anything here', () => {
    expect(keyIntent(press('Enter', { isComposing: true }), typing)).toBeNull();
    expect(keyIntent(press('Enter', { keyCode: 229 }), typing)).toBeNull();
    expect(keyIntent(press('Enter'), { ...typing, composing: true })).toBeNull();
    expect(keyIntent(press('Escape', { isComposing: true }), { ...typing, answering: true })).toBeNull();
    expect(keyIntent(press('Backspace', { isComposing: true }), empty)).toBeNull();
  });

  test('Escape stops only while an answer runs', () => {
    expect(keyIntent(press('Escape'), { ...typing, answering: true })).toBe('stop');
    expect(keyIntent(press('Escape'), typing)).toBeNull();
  });

  test('Up recalls and Backspace removes a picture only in an empty box', () => {
    expect(keyIntent(press('ArrowUp'), empty)).toBe('recall');
    expect(keyIntent(press('ArrowUp'), typing)).toBeNull();
    expect(keyIntent(press('Backspace'), empty)).toBe('remove-last-image');
    expect(keyIntent(press('Backspace', { repeat: true }), empty)).toBeNull();
    expect(keyIntent(press('Backspace'), { ...empty, imageCount: 0 })).toBeNull();
    expect(keyIntent(press('Backspace'), typing)).toBeNull();
  });
});

describe('createCompositionGuard', () => {
  test('covers the Enter that WebKit reports after the end of a composition', () => {
    const guard = createCompositionGuard(30);
    expect(guard.isComposing(0)).toBe(false);
    guard.start();
    expect(guard.isComposing(10_000)).toBe(true);
    guard.end(20_000);
    expect(guard.isComposing(20_001)).toBe(true);
    expect(guard.isComposing(20_030)).toBe(false);
  });
});
