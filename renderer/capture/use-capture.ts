/** Captures the screen into a composer: by the host where it can, else by the browser. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportError } from '../../contract/errors.ts';
import type { Composer } from '../composer/composer-store.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useClient, useHost, useNotices } from '../state/index.ts';
import { isCaptureShortcut } from './capture-shortcut.ts';
import { displaySize } from './display-size.ts';
import { grabDisplay } from './grab-display.ts';

export interface Capture {
  readonly capturing: boolean;
  capture(): void;
}

export function useCapture(composer: Composer, onCaptured: () => void): Capture {
  const { t } = useTranslation('capture');
  const client = useClient();
  const host = useHost();
  const notices = useNotices();
  const errorText = useErrorText();
  const [capturing, setCapturing] = useState(false);

  const take = async () => {
    if (host?.capture === 'host') {
      composer.addStored([await client.host.captureScreen()]);
      return true;
    }
    const file = await grabDisplay(t('name'), navigator.mediaDevices, displaySize(screen, devicePixelRatio));
    if (file === null) return false;
    composer.addFiles([file]);
    return true;
  };

  const capture = async () => {
    if (capturing) return;
    setCapturing(true);
    try {
      if (await take()) {
        notices.announce(t('arrived'));
        onCaptured();
      } else {
        notices.notify({ text: t('denied') });
      }
    } catch (thrown) {
      const error = reportError(thrown);
      notices.notify({ text: error.code === 'capture_unavailable' ? t('unsupported') : errorText(error) });
    } finally {
      setCapturing(false);
    }
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isCaptureShortcut(event) || event.repeat) return;
    event.preventDefault();
    void capture();
  });
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  return { capturing, capture: () => void capture() };
}
