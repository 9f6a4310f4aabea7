/** On or off, at once. */
import { Switch as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';

export type SwitchProps = Pick<
  ComponentProps<typeof Primitive.Root>,
  'id' | 'checked' | 'onCheckedChange' | 'disabled' | 'aria-label' | 'aria-labelledby' | 'aria-describedby'
>;

export function Switch(props: SwitchProps) {
  return (
    <Primitive.Root
      {...props}
      className="inline-flex h-6 w-10 shrink-0 items-center rounded-full bg-control p-0.5 transition-colors disabled:opacity-50 data-[state=checked]:bg-accent"
    >
      <Primitive.Thumb className="size-5 rounded-full bg-raised shadow-raised transition-transform data-[state=checked]:translate-x-4 dark:bg-text dark:data-[state=checked]:bg-on-accent" />
    </Primitive.Root>
  );
}
