/** Says to screen readers what happens without the focus moving. */
import { useStore } from 'zustand';
import { useNotices } from '../state/index.ts';

export function Announcer() {
  const words = useStore(useNotices().announced);
  return (
    <div aria-live="polite" aria-atomic="true" className="sr-only">
      {words}
    </div>
  );
}
