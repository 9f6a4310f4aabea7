/** A new title in place of the old one: Enter and leaving take it, Escape does not. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** @param props.onEnd Called once, with null if the old title stays. */
export function RenameField({ title, onEnd }: { title: string; onEnd: (title: string | null) => void }) {
  const { t } = useTranslation('history');
  const hasEnded = useRef(false);
  function end(value: string | null): void {
    if (hasEnded.current) return;
    hasEnded.current = true;
    const trimmed = value?.trim() ?? '';
    onEnd(trimmed === '' ? null : trimmed);
  }
  return (
    <input
      ref={(input) => input?.select()}
      type="text"
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      aria-label={t('renameLabel')}
      defaultValue={title}
      onBlur={(event) => end(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') end(event.currentTarget.value);
        if (event.key === 'Escape') end(null);
      }}
      className="h-8 w-full rounded-md border border-line-strong bg-raised px-2 text-sm"
    />
  );
}
