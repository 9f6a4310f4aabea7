/** An answer: what the engine does, then its text on the page, then how it ended and what can be done with it. */
import { RefreshCw } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerProgress as Progress } from '../../../contract/answers.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import { AnswerWithRegions } from '../../regions/region-links.tsx';
import { regionMarkdown } from '../../regions/region-markdown.ts';
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
  /** All pictures of the branch in order, frames of clips among them: regions name them by their places. */
  readonly pictures: readonly ImageInfo[];
  readonly progress: Progress | undefined;
  /** True while this or another answer of the conversation is written. */
  readonly answering: boolean;
}

export const Answer = memo(function Answer({ turn, pictures, progress, answering }: AnswerProps) {
  const { t } = useTranslation('conversation');
  const actions = useConversationActions();
  const { message, siblingIds } = turn;
  const text = textOf(message);
  const streaming = message.status === 'streaming';
  return (
    <article aria-label={t('assistant')} aria-busy={streaming} className="flex flex-col gap-3">
      <AnswerWithRegions message={message} pictures={pictures}>
        {(marks) => text !== '' && <Markdown text={regionMarkdown(text, marks)} streaming={streaming} />}
      </AnswerWithRegions>
      {streaming && text === '' && <AnswerProgress progress={progress} />}
      <AnswerEnding message={message} isLast={turn.isLast} hasText={text !== ''} answering={answering} />
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
