/** A menu that opens from a button. Not modal: a modal one locks scrolling with a style element that the CSP refuses. */
import { Check, type LucideIcon } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './kbd.tsx';

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
  /** Its accessible name; absent: the trigger's. */
  label?: string;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** May move the focus elsewhere (call `preventDefault`) instead of back to the trigger. */
  onCloseAutoFocus?: (event: Event) => void;
  className?: string;
}

export function Menu({
  trigger,
  children,
  label,
  align = 'start',
  side = 'bottom',
  open,
  onOpenChange,
  onCloseAutoFocus,
  className,
}: MenuProps) {
  return (
    <Primitive.Root
      modal={false}
      {...(open !== undefined && { open })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          {...(onCloseAutoFocus !== undefined && { onCloseAutoFocus })}
          className={cx(
            'z-50 min-w-44 max-w-96 animate-rise-in rounded-xl border border-line bg-raised p-1 text-sm shadow-floating',
            className,
          )}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export interface MenuItemProps {
  children: ReactNode;
  icon?: LucideIcon;
  shortcut?: string | undefined;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
}

export function MenuItem({
  children,
  icon: Icon,
  shortcut,
  danger = false,
  disabled = false,
  onSelect,
}: MenuItemProps) {
  return (
    <Primitive.Item
      onSelect={onSelect}
      disabled={disabled}
      className={cx(
        itemClass,
        'data-disabled:opacity-50',
        danger ? 'text-danger data-highlighted:bg-danger-soft' : 'data-highlighted:bg-hover',
      )}
    >
      {Icon !== undefined && <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />}
      <span className="min-w-0 flex-1">{children}</span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </Primitive.Item>
  );
}

/** One of several, of which one is chosen. */
export function MenuChoices({
  value,
  onChange,
  children,
  label,
}: {
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
  label: string;
}) {
  return (
    <Primitive.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
      {children}
    </Primitive.RadioGroup>
  );
}

export function MenuChoice({
  value,
  disabled = false,
  children,
}: {
  value: string;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <Primitive.RadioItem
      value={value}
      disabled={disabled}
      className={cx(itemClass, 'data-disabled:text-muted data-highlighted:bg-hover')}
    >
      <span className="size-4 shrink-0">
        <Primitive.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" />
        </Primitive.ItemIndicator>
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </Primitive.RadioItem>
  );
}

export function MenuSeparator() {
  return <Primitive.Separator className="mx-1 my-1 h-px bg-line" />;
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="px-2 pt-1.5 pb-1 text-muted text-xs">{children}</Primitive.Label>;
}

const itemClass = 'flex min-h-8 select-none items-center gap-2.5 rounded-lg px-2 py-1.5 outline-none';
