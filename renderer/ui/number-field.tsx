/**
 * A number that may be left to the model: empty means "the model's own". It is taken with Enter and on leaving, and what
 * cannot be is told below and not taken.
 */
import { useEffect, useId, useState } from 'react';
import { cx } from './cx.ts';

export interface NumberFieldProps {
  value: number | null;
  /** Why the text cannot be taken, in the user's language, else the number (null: none). */
  read: (text: string) => { value: number | null } | { problem: string };
  onChange: (value: number | null) => void;
  placeholder?: string;
  id?: string;
  'aria-describedby'?: string | undefined;
}

export function NumberField({ value, read, onChange, placeholder, id, ...rest }: NumberFieldProps) {
  const shown = value === null ? '' : String(value);
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  // Another window, or the reset button, may have changed it.
  useEffect(() => {
    setText(shown);
    setProblem(null);
  }, [shown]);

  function take(): void {
    const result = read(text);
    if ('problem' in result) {
      setProblem(result.problem);
    } else {
      setProblem(null);
      if (result.value === value) setText(shown);
      else onChange(result.value);
    }
  }

  return (
    <span className="flex flex-col items-end gap-1">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        placeholder={placeholder}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? rest['aria-describedby'] : problemId}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
          if (event.key === 'Escape' && text !== shown) {
            event.stopPropagation();
            setText(shown);
            setProblem(null);
          }
        }}
        className={cx(
          'h-9 w-36 rounded-lg border bg-raised px-3 text-right text-sm tabular-nums transition-colors',
          problem === null ? 'border-line-strong' : 'border-danger',
        )}
      />
      {problem !== null && (
        <span id={problemId} role="alert" className="max-w-64 text-right text-danger text-xs">
          {problem}
        </span>
      )}
    </span>
  );
}
