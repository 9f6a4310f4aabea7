/** An answer: what the engine does, then its text on the page, then how it ended and what can be done with it. */
import { RefreshCw } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerProgress as Progress } from '../../../contract/answers.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { BranchSwitcher } from '../branch-switcher.tsx';
import type { Turn } from '../branches.ts';
import { useConversationActions } from '../conversation-actions.ts';
import { CopyButton } from '../copy-button.tsx';
import { Markdown } from '../markdown/markdown.tsx';
import { textOf } from '../message-content.ts';
import { AnswerEnding } from './answer-ending.tsx';
import { AnswerProgress } from './answer-progress.tsx';
import { AnswerStatistics } from './answer-statistics.tsx';

interface AnswerProps {
  readonly turn: Turn;
  readonly progress: Progress | undefined;
  /** True while this or another answer of the conversation is written. */
  readonly answering: boolean;
}

export const Answer = memo(function Answer({ turn, progress, answering }: AnswerProps) {
  const { t } = useTranslation('conversation');
  const actions = useConversationActions();
  const { message, siblingIds } = turn;
  const text = textOf(message);
  const streaming = message.status === 'streaming';
  return (
    <article aria-label={t('assistant')} aria-busy={streaming} className="flex flex-col gap-3">
      {text !== '' && <Markdown text={text} streaming={streaming} />}
      {streaming && text === '' && <AnswerProgress progress={progress} />}
      <AnswerEnding message={message} hasText={text !== ''} answering={answering} />
      {!streaming && (
        <div className="-ml-1.5 flex items-center gap-0.5">
          {text !== '' && <CopyButton text={text} />}
          <IconButton
            icon={RefreshCw}
            size="sm"
            label={t('actions.regenerate')}
            disabled={answering}
            onClick={() => actions.regenerate(message.id)}
          />
          {message.stats !== null && <AnswerStatistics stats={message.stats} model={message.model} />}
          <BranchSwitcher messageId={message.id} siblingIds={siblingIds} onSelect={actions.selectBranch} />
        </div>
      )}
    </article>
  );
});
