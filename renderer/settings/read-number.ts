/** Reads a number that was typed for a setting. The limits are those of the contract's schema. */
import { settings } from '../../contract/settings.ts';

export type NumberKey =
  | 'idleUnloadMinutes'
  | 'maxTokens'
  | 'temperature'
  | 'topK'
  | 'topP'
  | 'minP'
  | 'repetitionPenalty'
  | 'seed';

export type ReadNumber =
  | { readonly value: number | null }
  | { readonly problem: 'number' | 'whole' | 'empty' }
  | { readonly problem: 'range'; readonly min: number; readonly max: number };

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  /** Whether it may be left to the model. */
  readonly isOptional: boolean;
}

export function numberLimits(key: NumberKey): NumberLimits {
  const schema = settings.shape[key].removeDefault();
  const isOptional = 'unwrap' in schema;
  const number = isOptional ? schema.unwrap() : schema;
  return {
    min: number.minValue ?? 0,
    max: number.maxValue ?? Number.MAX_SAFE_INTEGER,
    isWhole: number.format === 'safeint',
    isOptional,
  };
}

/** A decimal comma is one, too: half of the world writes it. */
export function readNumber(text: string, { min, max, isWhole, isOptional }: NumberLimits): ReadNumber {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return isOptional ? { value: null } : { problem: 'empty' };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed)) return { problem: 'number' };
  const value = Number(trimmed);
  if (isWhole && !Number.isInteger(value)) return { problem: 'whole' };
  return value < min || value > max ? { problem: 'range', min, max } : { value };
}
