/** Puts the caret into the composer when somebody starts to type, or pastes text, with the focus nowhere in particular. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isTyping, wantsKeys } from './type-to-focus.ts';

export function useTypingFocus(boxRef: RefObject<HTMLTextAreaElement | null>, takeText: (text: string) => void): void {
  const take = useEffectEvent(takeText);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener(
      'keydown',
      (event) => {
        // The key itself then goes into the box by itself.
        if (isTyping(event) && !wantsKeys(document.activeElement)) boxRef.current?.focus();
      },
      { signal },
    );
    window.addEventListener(
      'paste',
      (event) => {
        if (event.defaultPrevented || wantsKeys(document.activeElement)) return;
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text === '') return;
        event.preventDefault();
        take(text);
        boxRef.current?.focus();
      },
      { signal },
    );
    return () => listening.abort();
  }, [boxRef]);
}
