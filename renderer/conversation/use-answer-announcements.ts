/** Tells screen readers when an answer has ended, and how; not each word of it. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../contract/conversations.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useNotices } from '../state/index.ts';
import { textOf } from './message-content.ts';

export function useAnswerAnnouncements(last: Message | undefined): void {
  const { t } = useTranslation('conversation');
  const errorText = useErrorText();
  const notices = useNotices();
  const streamingId = useRef<string | null>(null);

  useEffect(() => {
    if (last?.role !== 'assistant') return;
    if (last.status === 'streaming') {
      streamingId.current = last.id;
    } else if (streamingId.current === last.id) {
      // Only what ended while it was watched: opening an old conversation says nothing.
      streamingId.current = null;
      notices.announce(ending(last));
    }

    function ending(answer: Message): string {
      switch (answer.status) {
        case 'failed':
          return t('announce.failed', { message: answer.error === null ? '' : errorText(answer.error) });
        case 'stopped':
          return t('announce.stopped');
        case 'interrupted':
          return t('announce.interrupted');
        case 'complete':
          return `${t('announce.answered')} ${shortened(textOf(answer))}`;
        case 'streaming':
          return '';
        default:
          return answer.status satisfies never;
      }
    }
  }, [last, t, errorText, notices]);
}

/** A long answer is not read out unasked: its beginning tells that it is the right one. */
function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
