/** Two to four choices side by side, of which one holds. */
import { RadioGroup } from 'radix-ui';

export interface SegmentedProps<Value extends string> {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  'aria-labelledby'?: string;
  'aria-label'?: string;
}

export function Segmented<Value extends string>({ value, options, onChange, ...names }: SegmentedProps<Value>) {
  return (
    <RadioGroup.Root
      {...names}
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      orientation="horizontal"
      className="inline-flex rounded-lg bg-sunken p-0.5 dark:bg-canvas"
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className="h-8 whitespace-nowrap rounded-md px-3 text-muted text-sm transition-colors hover:text-text data-[state=checked]:bg-raised data-[state=checked]:font-medium data-[state=checked]:text-text data-[state=checked]:shadow-raised dark:data-[state=checked]:bg-selected"
        >
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
