/** Keys as they are written on the keyboard. */
import { cx } from './cx.ts';

/** @param props.inverted On the dark ground of a tooltip. */
export function Kbd({ children, inverted = false }: { children: string; inverted?: boolean }) {
  return (
    <kbd
      className={cx(
        'inline-flex h-5 items-center whitespace-nowrap rounded border px-1.5 font-sans text-xs',
        inverted ? 'border-transparent px-0 opacity-80' : 'border-line bg-sunken text-muted',
      )}
    >
      {children}
    </kbd>
  );
}
