/** The shown branch, oldest first. Turns out of sight keep their height and cost nothing, and find-in-page still finds them. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerProgress } from '../../contract/answers.ts';
import { cx } from '../ui/cx.ts';
import { Answer } from './answer/answer.tsx';
import type { Turn } from './branches.ts';
import { Question } from './question/question.tsx';
import { usePictures } from './use-pictures.ts';

interface MessageListProps {
  readonly turns: readonly Turn[];
  readonly progress: Readonly<Record<string, AnswerProgress | undefined>>;
  readonly answering: boolean;
  /** The question that is being reworded. */
  readonly editingId: string | null;
}

export function MessageList({ turns, progress, answering, editingId }: MessageListProps) {
  const { t } = useTranslation('conversation');
  const pictures = usePictures(turns);
  const album = useMemo(() => [...new Map(pictures.map((image) => [image.id, image])).values()], [pictures]);
  return (
    <ol aria-label={t('messages')} className="flex flex-col">
      {turns.map((turn) => (
        <li
          // Branches of one message share their place, so that walking through them keeps the focus.
          key={turn.message.parentId ?? 'first'}
          className={cx(
            '[contain-intrinsic-size:auto_240px] [content-visibility:auto]',
            turn.message.role === 'user' ? 'not-first:pt-8' : 'pt-3',
          )}
        >
          {turn.message.role === 'user' ? (
            <Question turn={turn} album={album} answering={answering} editing={turn.message.id === editingId} />
          ) : (
            <Answer turn={turn} pictures={pictures} progress={progress[turn.message.id]} answering={answering} />
          )}
        </li>
      ))}
    </ol>
  );
}
