/** The page's composers, made once. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useApp, useClient } from '../state/index.ts';
import { type Composers, createComposers } from './composers.ts';

export function useComposers(): Composers {
  const { i18n } = useTranslation();
  const app = useApp();
  const client = useClient();
  const actions = useActions();
  const [composers] = useState(() =>
    createComposers({
      client,
      onSent(from, sent) {
        // Another conversation may be shown by now; the answer then comes in behind it.
        if (app.conversation.state.getState().id === from) actions.showSent(sent);
      },
      frameCount: () => app.settings.getState().videoFrames,
      pastedName: () => i18n.t('composer:pasted'),
    }),
  );
  return composers;
}
