/** What the words of an answer and the pictures under it share: which region is looked at, and where to show it. */
import { createContext } from 'react';
import type { RegionMark } from './region-marks.ts';

export interface RegionLinks {
  readonly marks: readonly RegionMark[];
  /** The number of the region that the pointer or the keyboard is at. */
  readonly active: number | null;
  /** False where the user has switched the drawing off: then words are only words. */
  readonly shown: boolean;
  activate(number: number | null): void;
  /** Brings its picture into sight and the keyboard to it in the list. */
  reveal(number: number): void;
}

export const RegionContext = createContext<RegionLinks | null>(null);
