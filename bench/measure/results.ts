/** What a run of the bench has found, before anything is concluded from it. */
import type { EngineName, Precision } from '../contenders/contender.ts';
import type { Spread } from '../statistics.ts';
import type { ProfileShares } from './cpu-profile.ts';

export interface TextFigures {
  /** Tokens of the prompt. */
  readonly context: number;
  /** Tokens per second. */
  readonly prefill: Spread;
  readonly decode: Spread;
}

export interface TurnFigures {
  readonly promptTokens: number;
  readonly firstMs: Spread;
  readonly followUpMs: Spread;
}

export interface MemoryFigures {
  /** Bytes: the most from the start of the process to the end of the section. */
  readonly loadPeak: number;
  readonly turnsPeak?: number;
  readonly textPeak?: number;
  /** After everything, when nothing runs. */
  readonly idleRss: number;
  readonly idlePss: number;
}

export interface EngineFigures {
  readonly engine: EngineName;
  readonly version: string;
  readonly loadMs: number;
  readonly text: readonly TextFigures[];
  readonly turns?: TurnFigures;
  readonly memory?: MemoryFigures;
  /** Of the answers at the shortest context: what share begins as Sightline's, characters over characters. */
  readonly agreement?: number;
}

export interface DecodeProfile {
  /** Tokens of the prompt before. */
  readonly context: number;
  readonly shares: ProfileShares;
}

export interface PrecisionFigures {
  readonly precision: Precision;
  /** Of Sightline's engine while it decodes. */
  readonly profile?: DecodeProfile;
  readonly engines: readonly EngineFigures[];
  /** Engines that did not start, and why. */
  readonly absent: readonly string[];
}
