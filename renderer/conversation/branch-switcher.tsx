/** ‹ 1/2 ›: walks through the branches that edits and regenerations made of one message. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';

interface BranchSwitcherProps {
  readonly messageId: string;
  readonly siblingIds: readonly string[];
  readonly onSelect: (messageId: string) => void;
}

export function BranchSwitcher({ messageId, siblingIds, onSelect }: BranchSwitcherProps) {
  const { t } = useTranslation('conversation');
  const index = siblingIds.indexOf(messageId);
  if (siblingIds.length < 2 || index < 0) return null;
  const select = (to: number) => {
    const id = siblingIds[to];
    if (id !== undefined) onSelect(id);
  };
  const place = { current: index + 1, count: siblingIds.length };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <span role="group" aria-label={t('branch.label', place)} className="inline-flex items-center">
      <IconButton
        icon={ChevronLeft}
        size="sm"
        label={t('branch.previous')}
        aria-disabled={index === 0}
        className={endClass}
        onClick={() => select(index - 1)}
      />
      <span aria-hidden className="min-w-8 text-center text-muted text-xs tabular-nums">
        {t('branch.position', place)}
      </span>
      <IconButton
        icon={ChevronRight}
        size="sm"
        label={t('branch.next')}
        aria-disabled={index === siblingIds.length - 1}
        className={endClass}
        onClick={() => select(index + 1)}
      />
    </span>
  );
}

/** Not `disabled`: that would take the focus from under the finger at the last branch. */
const endClass = 'aria-disabled:opacity-40 aria-disabled:hover:bg-transparent';
