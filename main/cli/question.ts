/** Sorts the words after `ask` into images and question, and its flags into what the contract knows. */
import { statSync } from 'node:fs';
import type { DeviceChoice, Sampling } from '../../contract/answers.ts';
import type { ImageDetail } from '../../contract/views.ts';

export interface AskFlags {
  readonly model?: string;
  readonly device?: DeviceChoice;
  readonly maxTokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
  readonly detail?: ImageDetail;
  readonly json?: boolean;
  readonly save?: boolean;
  readonly conversation?: string;
}

export interface Question {
  readonly images: string[];
  readonly text: string;
}

/** The last word is the question, unless it is a file: then there are images only. */
export function splitQuestion(words: readonly string[]): Question {
  const last = words.at(-1);
  if (last === undefined || isFile(last)) return { images: [...words], text: '' };
  return { images: words.slice(0, -1), text: last };
}

/** How the answer is to be made, without the keys that were not given. */
export function readChoices({ device, maxTokens, temperature, seed, detail }: AskFlags): AnswerChoices {
  const sampling = withoutAbsent({ temperature, seed });
  return withoutAbsent({
    device,
    maxTokens,
    detail,
    sampling: Object.keys(sampling).length > 0 ? sampling : undefined,
  });
}

interface AnswerChoices {
  device?: DeviceChoice;
  maxTokens?: number;
  sampling?: Sampling;
  detail?: ImageDetail;
}

function withoutAbsent<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Many questions are no possible path at all (too long, a NUL in it): for the system to say, and then it is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
