/** Puts what the global shortcut captured into the composer of a new conversation. It is sent by the user, never by itself. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Composers } from '../composer/composers.ts';
import { useActions, useArrivals, useNotices } from '../state/index.ts';

export function useArrivedCaptures(composers: Composers): void {
  const { t } = useTranslation('capture');
  const arrivals = useArrivals();
  const actions = useActions();
  const notices = useNotices();
  useEffect(() => {
    if (arrivals.length === 0) return;
    composers.of(null).addStored(actions.takeArrivals());
    notices.announce(t('arrived'));
    actions.focusComposer();
  }, [arrivals, composers, actions, notices, t]);
}
