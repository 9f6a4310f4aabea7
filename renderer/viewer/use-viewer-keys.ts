/** The viewer's keys, wherever in it the focus is. */
import { useEffect, useEffectEvent } from 'react';
import type { StageView } from './use-view.ts';
import { viewerKey } from './viewer-key.ts';

export function useViewerKeys(stage: StageView, onTurn: (by: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const intent = viewerKey(event, stage.overflows);
    if (intent === null) return;
    event.preventDefault();
    switch (intent.type) {
      case 'zoom':
        return stage.zoomBy(intent.factor);
      case 'pan':
        return stage.panBy(intent.x, intent.y);
      case 'fit':
        return stage.fit();
      case 'actual-size':
        return stage.actualSize();
      case 'previous':
        return onTurn(-1);
      case 'next':
        return onTurn(1);
      default:
        return intent satisfies never;
    }
  });
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => press(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
