/** The box of a task list, told in words rather than as a control that cannot be used. */
import { useTranslation } from 'react-i18next';

export function TaskMark({ done }: { done: boolean }) {
  const { t } = useTranslation('conversation');
  return (
    <span data-task role="img" aria-label={t(done ? 'markdown.done' : 'markdown.open')}>
      {done ? '☑' : '☐'}
    </span>
  );
}
