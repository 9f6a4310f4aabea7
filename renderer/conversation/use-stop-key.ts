/** Escape stops the answer from anywhere, unless something that is open closes by it first. */
import { useEffect, useEffectEvent } from 'react';

export function useStopKey(answering: boolean, stop: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !answering) return;
    if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return;
    event.preventDefault();
    stop();
  });
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => press(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
