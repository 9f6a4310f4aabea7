/** A table that scrolls in itself, reachable by keyboard, so that a wide one never widens the page. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyboardScroll } from './keyboard-scroll.ts';

export function ScrolledTable({ children }: { children: ReactNode }) {
  const { t } = useTranslation('conversation');
  return (
    <div
      {...keyboardScroll(t('markdown.table'))}
      className="my-4 w-fit max-w-full overflow-x-auto rounded-lg border border-line"
    >
      <table>{children}</table>
    </div>
  );
}
