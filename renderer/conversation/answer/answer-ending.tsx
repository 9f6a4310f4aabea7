/** How an answer ended where it did not simply end: stopped, interrupted or failed, with one thing to do. */
import { CircleAlert, CircleSlash, type LucideIcon, Unplug, WrapText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../contract/conversations.ts';
import type { ErrorReport } from '../../../contract/errors.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { useConversationActions } from '../conversation-actions.ts';
import { type FailureAction, failureAction } from '../failure-action.ts';

interface AnswerEndingProps {
  readonly message: Message;
  /** True where nothing follows it in any branch: then it can be gone on with. */
  readonly isLast: boolean;
  readonly hasText: boolean;
  /** True while another answer is written: then nothing can be asked again. */
  readonly answering: boolean;
}

export function AnswerEnding({ message, isLast, hasText, answering }: AnswerEndingProps) {
  const { t } = useTranslation('conversation');
  const actions = useConversationActions();
  const goOn = hasText && isLast && (
    <Button size="sm" disabled={answering} onClick={() => actions.continueAnswer(message.id)}>
      {t('actions.continue')}
    </Button>
  );
  switch (message.status) {
    case 'streaming':
      return null;
    case 'complete':
      if (!hasText) return <p className="text-muted">{t('status.noText')}</p>;
      return message.finish === 'length' ? (
        <Ending icon={WrapText} words={t('status.cut')}>
          {goOn}
        </Ending>
      ) : null;
    case 'stopped':
      return (
        <Ending icon={CircleSlash} words={t(hasText ? 'status.stopped' : 'status.stoppedEmpty')}>
          {goOn}
        </Ending>
      );
    case 'interrupted':
      return (
        <div className="flex flex-wrap items-center gap-3 rounded-xl bg-warning-soft px-4 py-2.5 text-sm">
          <Unplug aria-hidden className="size-4 shrink-0 text-warning" strokeWidth={2} />
          <p className="min-w-48 flex-1">{t('status.interrupted')}</p>
          {goOn}
          <Button size="sm" disabled={answering} onClick={() => actions.regenerate(message.id)}>
            {t('failure.askAgain')}
          </Button>
        </div>
      );
    case 'failed':
      return <Failure message={message} answering={answering} />;
    default:
      return message.status satisfies never;
  }
}

/** A quiet line below the text. */
function Ending({ icon: Icon, words, children }: { icon: LucideIcon; words: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-muted text-sm">
      <p className="flex items-center gap-2">
        <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        {words}
      </p>
      {children}
    </div>
  );
}

const unknownError: ErrorReport = { code: 'internal', params: { reason: '?' }, message: '' };

function Failure({ message, answering }: { message: Message; answering: boolean }) {
  const { t } = useTranslation('conversation');
  const errorText = useErrorText();
  const run = useFailureAction(message);
  const error = message.error ?? unknownError;
  const action = failureAction(error.code);
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-xl bg-danger-soft px-4 py-2.5 text-sm">
      <CircleAlert aria-hidden className="size-4 shrink-0 text-danger" strokeWidth={2} />
      <p className="min-w-48 flex-1 [overflow-wrap:anywhere]">{errorText(error)}</p>
      <Button size="sm" disabled={answering} onClick={() => run(action)}>
        {t(`failure.${action}`)}
      </Button>
    </div>
  );
}

function useFailureAction(message: Message): (action: FailureAction) => void {
  const actions = useConversationActions();
  return (action) => {
    switch (action) {
      case 'tryAgain':
        return actions.regenerate(message.id);
      case 'restartEngine':
        return actions.restartEngine(message.id);
      case 'openSettings':
        return actions.openSettings();
      case 'newConversation':
        return actions.newConversation();
      case 'edit':
        return message.parentId === null ? undefined : actions.startEditing(message.parentId);
      default:
        return action satisfies never;
    }
  };
}
