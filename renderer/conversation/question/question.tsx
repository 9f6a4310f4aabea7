/** The user's turn: pictures, then a soft bubble, and below it what can be done with them. */
import { Pencil } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageInfo } from '../../../contract/images.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ViewsButton } from '../../views/views-button.tsx';
import { BranchSwitcher } from '../branch-switcher.tsx';
import type { Turn } from '../branches.ts';
import { useConversationActions } from '../conversation-actions.ts';
import { CopyButton } from '../copy-button.tsx';
import { imagesOf, picturesOf, textOf, videosOf } from '../message-content.ts';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionPictures } from './question-pictures.tsx';
import { QuestionVideos } from './question-videos.tsx';

interface QuestionProps {
  readonly turn: Turn;
  readonly album: readonly ImageInfo[];
  /** True while an answer is written: the tree stands still until it ends. */
  readonly answering: boolean;
  readonly editing: boolean;
}

export const Question = memo(function Question({ turn, album, answering, editing }: QuestionProps) {
  const { t } = useTranslation('conversation');
  const actions = useConversationActions();
  const { message, siblingIds } = turn;
  const text = textOf(message);
  return (
    <article aria-label={t('you')} className="flex flex-col items-end gap-2">
      {editing ? (
        <QuestionEditor message={message} />
      ) : (
        <>
          <QuestionPictures images={imagesOf(message)} album={album} />
          <QuestionVideos videos={videosOf(message)} album={album} />
          {text !== '' && (
            <div className="max-w-[85%] whitespace-pre-wrap rounded-2xl rounded-br-md bg-sunken px-4 py-2.5 [overflow-wrap:anywhere]">
              {text}
            </div>
          )}
          <div className="-mt-1 flex items-center gap-0.5">
            <BranchSwitcher messageId={message.id} siblingIds={siblingIds} onSelect={actions.selectBranch} />
            <ViewsButton images={picturesOf(message)} />
            {text !== '' && <CopyButton text={text} />}
            <IconButton
              icon={Pencil}
              size="sm"
              label={t('actions.edit')}
              disabled={answering}
              onClick={() => actions.startEditing(message.id)}
            />
          </div>
        </>
      )}
    </article>
  );
});
