/** Finds conversations by their titles, as it is typed. */
import { Search, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShortcutLabel } from '../frame/use-keyboard.ts';
import { focusTargets } from '../state/actions.ts';
import { useApp, useConversations } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';

export function SearchField() {
  const { t } = useTranslation('history');
  const search = useConversations((state) => state.search);
  const { conversations } = useApp();
  const keys = useShortcutLabel('search');
  const clear = () => void conversations.search('');
  return (
    <div className="relative mx-3 mb-1 flex items-center">
      <Search aria-hidden className="pointer-events-none absolute left-2.5 size-4 text-muted" strokeWidth={1.75} />
      <input
        id={focusTargets.search}
        type="search"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => void conversations.search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || search === '') return;
          event.preventDefault();
          clear();
        }}
        className="h-9 w-full rounded-lg border border-transparent bg-hover pr-9 pl-8.5 text-sm transition-colors focus:border-line-strong focus:bg-raised [&::-webkit-search-cancel-button]:hidden"
      />
      {search === '' ? (
        keys !== undefined && (
          <span aria-hidden className="pointer-events-none absolute right-2">
            <Kbd>{keys}</Kbd>
          </span>
        )
      ) : (
        <IconButton icon={X} size="sm" label={t('clearSearch')} className="absolute right-1" onClick={clear} />
      )}
    </div>
  );
}
