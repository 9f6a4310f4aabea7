/** The notices of the state, as toasts. */
import { useStore } from 'zustand';
import { useNotices } from '../state/index.ts';
import { Toaster } from '../ui/toaster.tsx';

export function Notices() {
  const { shown, dismiss } = useNotices();
  return <Toaster notices={useStore(shown)} onDismiss={dismiss} />;
}
