/** One conversation as an option of the list box. The list box has the focus and the keys. */
import { cx } from '../ui/cx.ts';

export interface ConversationOptionProps {
  id: string;
  title: string;
  isOpen: boolean;
  /** The keyboard is on it. */
  isActive: boolean;
  /** Room for the button of its menu, which lies over it. */
  hasMenu: boolean;
  /** Where the row begins, in px from the top of the list. */
  topPx: number;
  onOpen: () => void;
  onRename: () => void;
  onMenu: () => void;
}

export function ConversationOption(props: ConversationOptionProps) {
  const { id, title, isOpen, isActive, hasMenu, topPx, onOpen, onRename, onMenu } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys for its active option.
    // biome-ignore lint/a11y/useFocusableInteractive: so does the focus.
    <div
      id={optionId(id)}
      role="option"
      aria-selected={isOpen}
      data-row={id}
      title={title}
      onClick={onOpen}
      onDoubleClick={onRename}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu();
      }}
      className={cx(
        'absolute inset-x-0 top-0 flex h-9 select-none items-center rounded-lg px-2.5 text-sm',
        isOpen ? 'bg-selected font-medium' : 'hover:bg-hover',
        isActive &&
          'group-focus-visible:outline-2 group-focus-visible:outline-focus group-focus-visible:-outline-offset-2',
        hasMenu && 'pr-9',
      )}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <span className="truncate">{title}</span>
    </div>
  );
}

export function optionId(id: string): string {
  return `conversation-${id}`;
}
