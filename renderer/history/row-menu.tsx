/** What can be done with one conversation of the list. */
import { Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';

export interface RowMenuProps {
  title: string;
  isOpen: boolean;
  /** Else it is there, but not to be seen before the pointer or the keyboard comes to it. */
  isShown: boolean;
  /** The rows' own keys do the same; one button is enough on the way through the page. */
  isTabStop: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onRename: () => void;
  onDelete: () => void;
}

export function RowMenu({ title, isOpen, isShown, isTabStop, onOpenChange, onRename, onDelete }: RowMenuProps) {
  const { t } = useTranslation('history');
  // After the menu has closed: it would else take the focus back from the field that is about to have it.
  const afterClose = useRef<(() => void) | null>(null);
  return (
    <Menu
      align="end"
      open={isOpen}
      onOpenChange={onOpenChange}
      onCloseAutoFocus={(event) => {
        if (afterClose.current === null) return;
        event.preventDefault();
        afterClose.current();
        afterClose.current = null;
      }}
      trigger={
        <IconButton
          icon={Ellipsis}
          size="sm"
          label={t('actions', { title })}
          tabIndex={isTabStop ? 0 : -1}
          className={cx('mr-1', !isShown && 'opacity-0 focus-visible:opacity-100')}
          tooltipSide="right"
        />
      }
    >
      <MenuItem
        icon={PencilLine}
        shortcut="F2"
        onSelect={() => {
          afterClose.current = onRename;
        }}
      >
        {t('rename')}
      </MenuItem>
      <MenuItem
        icon={Trash2}
        danger
        onSelect={() => {
          afterClose.current = onDelete;
        }}
      >
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
