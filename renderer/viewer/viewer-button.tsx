/** A button of the viewer: an icon with its name and its key as a tooltip of the browser's. */
import type { ReactNode } from 'react';

interface ViewerButtonProps {
  readonly label: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function ViewerButton({ label, shortcut, disabled = false, onClick, children }: ViewerButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
      className="flex size-9 shrink-0 items-center justify-center rounded-lg text-muted hover:bg-hover hover:text-text aria-disabled:opacity-40 aria-disabled:hover:bg-transparent aria-disabled:hover:text-muted [&_svg]:size-4.5"
    >
      {children}
    </button>
  );
}
